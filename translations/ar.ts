<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>istiqbal</name>
  <message>
   <source>The central store is busy. Try again in a moment.</source>
   <translation>المخزن المركزي مشغول الآن. أعد المحاولة بعد لحظات.</translation>
  </message>
  <message>
   <source>The clock of this computer differs too much from the central store's.</source>
   <translation>ساعة هذا الجهاز تختلف كثيرًا عن ساعة المخزن المركزي.</translation>
  </message>
  <message>
   <source>The database does not answer. Check its address and that it runs.</source>
   <translation>قاعدة البيانات لا تستجيب. تحقّق من عنوانها ومن أنها تعمل.</translation>
  </message>
  <message>
   <source>The file {file}, which opens the data of this computer, is damaged or was replaced. Nothing was changed. Do not delete anything, and ask your headquarters for help.</source>
   <translation>الملف {file} الذي تُفتح به بيانات هذا الحاسب تالف أو استُبدل بغيره. لم يُغيَّر شيء. لا تحذف أي ملف، واطلب المساعدة من المقر الرئيس.</translation>
  </message>
  <message>
   <source>The request is larger than the central store accepts.</source>
   <translation>حجم الطلب المرسل أكبر مما يقبله المخزن المركزي.</translation>
  </message>
  <message>
   <source>The request is not written as this version expects.</source>
   <translation>صيغة الطلب المرسل لا توافق ما يتوقعه هذا الإصدار.</translation>
  </message>
  <message>
   <source>The request was not signed by the computer it names.</source>
   <translation>الطلب غير موقَّع من الجهاز المذكور فيه.</translation>
  </message>
  <message>
   <source>There is no central store in {folder} yet. Run: istiqbal-central init</source>
   <translation>لا يوجد مخزن مركزي في {folder} بعد. نفّذ الأمر: istiqbal-central init</translation>
  </message>
  <message>
   <source>There is nothing at this address.</source>
   <translation>لا يوجد شيء في هذا العنوان.</translation>
  </message>
  <message>
   <source>This computer is already set up: log in instead.</source>
   <translation>هذا الحاسب مُهيَّأ من قبل؛ سجّل الدخول مباشرة.</translation>
  </message>
  <message>
   <source>This computer is no longer allowed to exchange data.</source>
   <translation>لم يعد مسموحًا لهذا الجهاز بتبادل البيانات.</translation>
  </message>
  <message>
   <source>This computer is not enrolled here.</source>
   <translation>هذا الجهاز غير مسجّل في المخزن المركزي.</translation>
  </message>
  <message>
   <source>This login name is already used on this computer. Choose another.</source>
   <translation>اسم الدخول هذا مستخدم على هذا الحاسب. اختر اسمًا آخر.</translation>
  </message>
  <message>
   <source>This record was changed after it was sealed. It proves nothing any more: keep it and report it.</source>
   <translation>غُيِّر هذا السجل بعد ختمه فلم يعد حجّة؛ احتفظ به كما هو وأبلغ عنه.</translation>
  </message>
  <message>
   <source>This request was received before.</source>
   <translation>سبق استلام هذا الطلب.</translation>
  </message>
  <message>
   <source>Write the database as postgresql+psycopg://name@host/database, or leave it out to use one file.</source>
   <translation>اكتب عنوان قاعدة البيانات هكذا: postgresql+psycopg://name@host/database، أو اتركه لتُستعمل قاعدة في ملف واحد.</translation>
  </message>
  <message>
   <source>{folder} already holds a central store; nothing was changed.</source>
   <translation>يوجد مخزن مركزي في {folder} من قبل، ولم يُغيَّر شيء.</translation>
  </message>
 </context>
</TS>
