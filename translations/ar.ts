<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>istiqbal</name>
  <message>
   <source> and </source>
   <translation> و</translation>
  </message>
  <message>
   <source> or </source>
   <translation> أو </translation>
  </message>
  <message>
   <source> to </source>
   <translation> إلى </translation>
  </message>
  <message>
   <source> · </source>
   <translation> · </translation>
  </message>
  <message>
   <source>"{value}" is declared here, but the printed approval does not show it.</source>
   <translation>صُرّح هنا بـ«{value}»، والاعتماد المطبوع لا يُظهره.</translation>
  </message>
  <message>
   <source>"{value}" is described here, but offered.services does not list it.</source>
   <translation>«{value}» موصوفة هنا، لكن offered.services لا تذكرها.</translation>
  </message>
  <message>
   <source>"{value}" is named twice.</source>
   <translation>ذُكر «{value}» مرتين.</translation>
  </message>
  <message>
   <source>"{value}" is not a known name; the known ones are: {known}.</source>
   <translation>«{value}» ليس اسماً معروفاً؛ المعروف: {known}.</translation>
  </message>
  <message>
   <source>"{value}" is worked out by the table means: there is none here, or it does not give it.</source>
   <translation>«{value}» يُحسب من الجدول means: وهو غير موجود هنا، أو لا يعطيه.</translation>
  </message>
  <message>
   <source>"{value}" may be unknown: name it under `when`.</source>
   <translation>قد لا تُعرف قيمة «{value}»؛ فاذكرها في المفتاح when.</translation>
  </message>
  <message>
   <source>"{value}" stands in two groups of alternatives.</source>
   <translation>«{value}» مذكور في مجموعتين من البدائل.</translation>
  </message>
  <message>
   <source>(Optional) {consent}</source>
   <translation>(اختياري) {consent}</translation>
  </message>
  <message>
   <source>(the rest is in the file)</source>
   <translation>(والتتمة في الملف)</translation>
  </message>
  <message>
   <source>, </source>
   <translation>، </translation>
  </message>
  <message>
   <source>/      /      14   AH</source>
   <translation>/      /      14   هـ</translation>
  </message>
  <message>
   <source>0 to 5 years</source>
   <translation>من الولادة إلى 5 سنوات</translation>
  </message>
  <message>
   <source>18 to 35 years</source>
   <translation>من 18 إلى 35 سنة</translation>
  </message>
  <message>
   <source>36 to 59 years</source>
   <translation>من 36 إلى 59 سنة</translation>
  </message>
  <message>
   <source>4 letters and 4 digits, if known.</source>
   <translation>أربعة أحرف وأربعة أرقام، إن عُرف.</translation>
  </message>
  <message>
   <source>6 to 17 years</source>
   <translation>من 6 إلى 17 سنة</translation>
  </message>
  <message>
   <source>60 years and more</source>
   <translation>60 سنة فأكثر</translation>
  </message>
  <message>
   <source>; </source>
   <translation>؛ </translation>
  </message>
  <message>
   <source>A band ends above where it begins.</source>
   <translation>نهاية الشريحة أعلى من بدايتها.</translation>
  </message>
  <message>
   <source>A benefactor</source>
   <translation>محسن</translation>
  </message>
  <message>
   <source>A blank text is not allowed: write the words, or leave the key out.</source>
   <translation>لا يُقبل نصّ فارغ: اكتب الكلمات أو احذف المفتاح.</translation>
  </message>
  <message>
   <source>A cell of row {number} is longer than any answer can be.</source>
   <translation>في السطر {number} خانة أطول مما تسعه أي إجابة.</translation>
  </message>
  <message>
   <source>A child cannot be as old as the applicant or older; check both dates of birth and the relation.</source>
   <translation>لا يمكن أن يكون الابن أو الحفيد في سنّ مقدّم الطلب أو أكبر منه؛ راجع تاريخي الميلاد وصلة القرابة.</translation>
  </message>
  <message>
   <source>A code is 2 to 40 small Latin letters, digits and underscores, and begins with a letter.</source>
   <translation>الرمز من 2 إلى 40 خانة: حروف لاتينية صغيرة وأرقام وشرطات سفلية، ويبدأ بحرف.</translation>
  </message>
  <message>
   <source>A complaint never harms whoever makes it. The name may be left out.</source>
   <translation>لا تضرّ الشكوى صاحبها أبداً، ويجوز ألّا يُذكر الاسم.</translation>
  </message>
  <message>
   <source>A computer, phone or disk was lost or stolen</source>
   <translation>فقدان جهاز أو هاتف أو قرص أو سرقته</translation>
  </message>
  <message>
   <source>A condition is a field with in, a measure with min or max, or exactly one of all, any, not.</source>
   <translation>الشرط حقل field مع in، أو مقياس measure مع min أو max، أو واحد فقط من all وany وnot.</translation>
  </message>
  <message>
   <source>A condition is not met; the committee decides.</source>
   <translation>شرط من الشروط لم يتحقق، والقرار للجنة.</translation>
  </message>
  <message>
   <source>A condition must hold</source>
   <translation>شرط يجب تحققه</translation>
  </message>
  <message>
   <source>A connection is needed only now; afterwards you can work for days without one.</source>
   <translation>الاتصال لازم الآن فقط؛ وبعده يمكنك العمل أياماً من دونه.</translation>
  </message>
  <message>
   <source>A consent signed for this referral</source>
   <translation>موافقة موقّعة خاصة بهذه الإحالة</translation>
  </message>
  <message>
   <source>A copy is kept, to be destroyed on {day}</source>
   <translation>نسخة محفوظة، تُتلف في {day}</translation>
  </message>
  <message>
   <source>A correction is begun</source>
   <translation>بدأ تصحيح ولم يُسجَّل</translation>
  </message>
  <message>
   <source>A day as year/month/day, Hijri or Gregorian</source>
   <translation>تاريخ بصيغة سنة/شهر/يوم، هجري أو ميلادي</translation>
  </message>
  <message>
   <source>A decision</source>
   <translation>قرار</translation>
  </message>
  <message>
   <source>A decision of this session rests on who was there; somebody who comes late can be added.</source>
   <translation>بُني قرار في هذه الجلسة على من حضرها؛ ويمكن إثبات حضور من تأخر.</translation>
  </message>
  <message>
   <source>A decision was made</source>
   <translation>صدور القرار</translation>
  </message>
  <message>
   <source>A decision was taken</source>
   <translation>صدر قرار</translation>
  </message>
  <message>
   <source>A department or post, not somebody's name.</source>
   <translation>إدارة أو وظيفة، لا اسم شخص.</translation>
  </message>
  <message>
   <source>A digit is wrong: compare the number with the document, digit by digit.</source>
   <translation>في الرقم خانة غير صحيحة: قارنه بالوثيقة رقماً رقماً.</translation>
  </message>
  <message>
   <source>A document is matched by its original: see it, or choose “Presented” until it is brought.</source>
   <translation>تكون المطابقة على الأصل: اطّلع عليه، أو اختر «قُدّم» حتى يُحضَر.</translation>
  </message>
  <message>
   <source>A domestic worker</source>
   <translation>عامل أو عاملة منزلية</translation>
  </message>
  <message>
   <source>A drawn signature supports the signed paper; it is not a certified electronic signature.</source>
   <translation>التوقيع المرسوم قرينة تدعم الورقة الموقَّعة، وليس توقيعاً إلكترونياً موثَّقاً.</translation>
  </message>
  <message>
   <source>A family has one head; another member is already entered as such.</source>
   <translation>للأسرة رب واحد، وقد سُجّل فرد آخر بهذه الصفة؛ راجع صلة القرابة.</translation>
  </message>
  <message>
   <source>A husband is already entered; choose the right relation.</source>
   <translation>سُجّل زوج من قبل؛ اختر صلة القرابة الصحيحة.</translation>
  </message>
  <message>
   <source>A law or a claim requires that the data is kept</source>
   <translation>نظام أو مطالبة توجب الاحتفاظ بالبيانات</translation>
  </message>
  <message>
   <source>A link or a telephone number; may stay empty.</source>
   <translation>رابط أو رقم هاتف، ويجوز تركه فارغاً.</translation>
  </message>
  <message>
   <source>A list of</source>
   <translation>قائمة بـ</translation>
  </message>
  <message>
   <source>A list that is not empty is expected here; leave the key out where there is nothing to list.</source>
   <translation>المنتظر هنا قائمة غير فارغة؛ وإذا لم يوجد ما يُذكر فاحذف المفتاح.</translation>
  </message>
  <message>
   <source>A man</source>
   <translation>رجل</translation>
  </message>
  <message>
   <source>A member of the household has an income: answer Yes and add it.</source>
   <translation>لأحد أفراد الأسرة دخل خاص: أجب بـ«نعم» ثم أضفه.</translation>
  </message>
  <message>
   <source>A member of the session</source>
   <translation>أحد أعضاء الجلسة</translation>
  </message>
  <message>
   <source>A message knows values only: words in it agree with nobody.</source>
   <translation>الرسالة القصيرة تُملأ بقيم فقط، ولا تتغيّر كلماتها بحسب المخاطب.</translation>
  </message>
  <message>
   <source>A mobile number has 10 digits and begins with 05.</source>
   <translation>رقم الجوال عشرة أرقام ويبدأ بـ 05.</translation>
  </message>
  <message>
   <source>A mobile number, for example 0501234567</source>
   <translation>رقم جوال، مثل 0501234567</translation>
  </message>
  <message>
   <source>A national identity card belongs to a Saudi and a residence permit does not; check both answers.</source>
   <translation>الهوية الوطنية للسعودي، والإقامة لغيره؛ راجع الإجابتين.</translation>
  </message>
  <message>
   <source>A neighbour</source>
   <translation>جار</translation>
  </message>
  <message>
   <source>A new service is ticked above, too.</source>
   <translation>تُحدَّد الخدمة الجديدة في القائمة أعلاه أيضاً.</translation>
  </message>
  <message>
   <source>A new session</source>
   <translation>جلسة جديدة</translation>
  </message>
  <message>
   <source>A note says what is wrong in the print itself; leave the others empty.</source>
   <translation>تُكتب الملاحظة حيث الخلل في المطبوع نفسه، ويُترك غيرها فارغاً.</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>عدد</translation>
  </message>
  <message>
   <source>A number for somebody elderly, unwell or with a small child: it is called before the others.</source>
   <translation>رقم لكبير السن أو المريض أو من معه طفل صغير: يُنادى قبل غيره.</translation>
  </message>
  <message>
   <source>A number of members</source>
   <translation>عدد محدد من الأعضاء</translation>
  </message>
  <message>
   <source>A number smaller than five is not written, to keep the privacy of the few.</source>
   <translation>لا يُكتب عدد أقل من خمسة، حفظاً للخصوصية.</translation>
  </message>
  <message>
   <source>A parent cannot be as young as the applicant; check both dates of birth and the relation.</source>
   <translation>لا يمكن أن يكون أحد الوالدين أو الأجداد في سنّ مقدّم الطلب أو أصغر منه؛ راجع تاريخي الميلاد وصلة القرابة.</translation>
  </message>
  <message>
   <source>A part is exactly one of: words, listed, table, facts.</source>
   <translation>لكل جزء واحد فقط من: words وlisted وtable وfacts.</translation>
  </message>
  <message>
   <source>A person</source>
   <translation>فرد</translation>
  </message>
  <message>
   <source>A person with several files is counted once.</source>
   <translation>يُحسب المستفيد مرة واحدة وإن تعددت ملفاته.</translation>
  </message>
  <message>
   <source>A product</source>
   <translation>منتج</translation>
  </message>
  <message>
   <source>A productive family project</source>
   <translation>مشروع أسرة منتجة</translation>
  </message>
  <message>
   <source>A programme</source>
   <translation>برنامج</translation>
  </message>
  <message>
   <source>A project</source>
   <translation>مشروع</translation>
  </message>
  <message>
   <source>A proof of having none does not replace this document</source>
   <translation>إثبات عدم الوجود لا يقوم مقام هذه الوثيقة</translation>
  </message>
  <message>
   <source>A publication</source>
   <translation>منشور</translation>
  </message>
  <message>
   <source>A receipt with the number was handed over.</source>
   <translation>سُلّم إشعار برقمها.</translation>
  </message>
  <message>
   <source>A record that was removed</source>
   <translation>سجل أُزيل</translation>
  </message>
  <message>
   <source>A relative</source>
   <translation>قريب</translation>
  </message>
  <message>
   <source>A relative of the family</source>
   <translation>قريب للأسرة</translation>
  </message>
  <message>
   <source>A relative with a similar name</source>
   <translation>قريب يحمل اسماً مشابهاً</translation>
  </message>
  <message>
   <source>A relative, whom the applicant named</source>
   <translation>قريب حدّده مقدّم الطلب</translation>
  </message>
  <message>
   <source>A rule only suggests; nobody is refused by the program.</source>
   <translation>الضابط اقتراح فقط، ولا يرفض البرنامج أحداً.</translation>
  </message>
  <message>
   <source>A score has points, or cases, or a measure (of) with its bands: one of the three.</source>
   <translation>بند النقاط واحد من ثلاثة: points أو cases أو مقياس of مع شرائحه bands.</translation>
  </message>
  <message>
   <source>A similar name</source>
   <translation>اسم مشابه</translation>
  </message>
  <message>
   <source>A slip to hand over: what to bring, from where, until when.</source>
   <translation>قصاصة تُسلَّم للمستفيد: ما يُحضره، ومن أين، وإلى متى.</translation>
  </message>
  <message>
   <source>A small group: not shown</source>
   <translation>مجموعة صغيرة: لا تُعرض</translation>
  </message>
  <message>
   <source>A special case</source>
   <translation>حالة خاصة</translation>
  </message>
  <message>
   <source>A stored scan is damaged or was replaced, so it is not shown. The record stays: scan the paper again.</source>
   <translation>الصورة المحفوظة لهذه الورقة تالفة أو مستبدلة أو ليست على هذا الجهاز، فلا تُعرض. السجل باقٍ كما هو: صوّر الورقة بالماسح الضوئي من جديد.</translation>
  </message>
  <message>
   <source>A suggestion made from the answers when the study was finished. The committee decides.</source>
   <translation>اقتراح مبني على الإجابات عند إنهاء الدراسة، والقرار للجنة.</translation>
  </message>
  <message>
   <source>A suggestion of the conditions binds nobody: the committee decides.</source>
   <translation>ما تقترحه الشروط غير ملزم، والقرار للجنة.</translation>
  </message>
  <message>
   <source>A table is expected here.</source>
   <translation>المنتظر هنا جدول.</translation>
  </message>
  <message>
   <source>A table of</source>
   <translation>جدول بـ</translation>
  </message>
  <message>
   <source>A text is expected here.</source>
   <translation>المنتظر هنا نصّ.</translation>
  </message>
  <message>
   <source>A text is still to be corrected</source>
   <translation>في نصه ما يحتاج إلى تصحيح</translation>
  </message>
  <message>
   <source>A trial with invented families</source>
   <translation>تجربة ببيانات وهمية</translation>
  </message>
  <message>
   <source>A trial with invented families: press Log in</source>
   <translation>هذه تجربة ببيانات وهمية: اضغط «تسجيل الدخول»</translation>
  </message>
  <message>
   <source>A version is in force from today on, or from a later day: choose such a day.</source>
   <translation>يسري الإصدار من اليوم أو من يوم بعده: اختاروا يوماً كذلك.</translation>
  </message>
  <message>
   <source>A whole number from {low} to {high} is expected here.</source>
   <translation>المنتظر هنا عدد صحيح من {low} إلى {high}.</translation>
  </message>
  <message>
   <source>A woman</source>
   <translation>امرأة</translation>
  </message>
  <message>
   <source>A word: widow, rent, reply, address...</source>
   <translation>كلمة: أرملة، إيجار، الرد، العنوان...</translation>
  </message>
  <message>
   <source>AH</source>
   <translation>هـ</translation>
  </message>
  <message>
   <source>Abandoned</source>
   <translation>مهجورة</translation>
  </message>
  <message>
   <source>Abandoned wife</source>
   <translation>مهجورة من زوجها</translation>
  </message>
  <message>
   <source>Able to work?</source>
   <translation>هل يقدر على العمل؟</translation>
  </message>
  <message>
   <source>About</source>
   <translation>في شأن</translation>
  </message>
  <message>
   <source>About Istiqbal</source>
   <translation>عن «استقبال»</translation>
  </message>
  <message>
   <source>About the service and what is to change in it; no person is named here.</source>
   <translation>عن الخدمة وما ينبغي تغييره فيها، ولا يُسمّى فيها أحد.</translation>
  </message>
  <message>
   <source>About the service, never about a named person.</source>
   <translation>عن الخدمة، لا عن شخص بعينه.</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>غائب</translation>
  </message>
  <message>
   <source>Abstained</source>
   <translation>الممتنعون</translation>
  </message>
  <message>
   <source>Accept our greetings.</source>
   <translation>وتقبلوا تحياتنا وتقديرنا،،،</translation>
  </message>
  <message>
   <source>Acceptance</source>
   <translation>القبول</translation>
  </message>
  <message>
   <source>Acceptances</source>
   <translation>نسبة القبول</translation>
  </message>
  <message>
   <source>Accepted by that body</source>
   <translation>قبلت الجهة الطلب</translation>
  </message>
  <message>
   <source>Accepted in part ÷ decided</source>
   <translation>المقبولة جزئياً ÷ المقرَّر فيها</translation>
  </message>
  <message>
   <source>Accepted ÷ decided</source>
   <translation>المقبول ÷ ما صدر فيه قرار</translation>
  </message>
  <message>
   <source>Accessible copy</source>
   <translation>نسخة ميسّرة</translation>
  </message>
  <message>
   <source>Account holder's name</source>
   <translation>اسم صاحب الحساب</translation>
  </message>
  <message>
   <source>Account holder's relation</source>
   <translation>صلة صاحب الحساب بالمستفيد</translation>
  </message>
  <message>
   <source>Account on social media</source>
   <translation>الحساب في وسائل التواصل</translation>
  </message>
  <message>
   <source>Account or link</source>
   <translation>الحساب أو الرابط</translation>
  </message>
  <message>
   <source>Active beneficiary</source>
   <translation>مستفيد نشط</translation>
  </message>
  <message>
   <source>Acute illness</source>
   <translation>مرض حاد</translation>
  </message>
  <message>
   <source>Add a clause</source>
   <translation>إضافة بند</translation>
  </message>
  <message>
   <source>Add a debt</source>
   <translation>إضافة دين</translation>
  </message>
  <message>
   <source>Add a document</source>
   <translation>إضافة وثيقة</translation>
  </message>
  <message>
   <source>Add a guide or form</source>
   <translation>إضافة دليل أو نموذج</translation>
  </message>
  <message>
   <source>Add a kind</source>
   <translation>إضافة نوع</translation>
  </message>
  <message>
   <source>Add a line</source>
   <translation>إضافة خانة</translation>
  </message>
  <message>
   <source>Add a member of the household</source>
   <translation>إضافة فرد إلى الأسرة</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>إضافة ملاحظة</translation>
  </message>
  <message>
   <source>Add a paragraph</source>
   <translation>إضافة فقرة</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>إضافة شخص</translation>
  </message>
  <message>
   <source>Add a requester</source>
   <translation>إضافة طالب</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>إضافة ضابط</translation>
  </message>
  <message>
   <source>Add a sentence</source>
   <translation>إضافة جملة</translation>
  </message>
  <message>
   <source>Add a source of income</source>
   <translation>إضافة مصدر دخل</translation>
  </message>
  <message>
   <source>Add a support</source>
   <translation>إضافة دعم</translation>
  </message>
  <message>
   <source>Add a way</source>
   <translation>إضافة قناة</translation>
  </message>
  <message>
   <source>Add an article</source>
   <translation>إضافة مادة</translation>
  </message>
  <message>
   <source>Add an expense</source>
   <translation>إضافة مصروف</translation>
  </message>
  <message>
   <source>Add at least one, or change the answer before it to No.</source>
   <translation>أضف واحداً على الأقل، أو غيّر الإجابة السابقة إلى «لا».</translation>
  </message>
  <message>
   <source>Add each debt: to whom, why, and how much of it is left.</source>
   <translation>أضف كل دين: لمن، وما سببه، وكم بقي منه.</translation>
  </message>
  <message>
   <source>Add each fixed expense; luxuries are not counted.</source>
   <translation>أضف كل مصروف ثابت، ولا تُحتسب الكماليات.</translation>
  </message>
  <message>
   <source>Add each source: what it is, whose it is and how much a month.</source>
   <translation>أضف كل مصدر: ما هو، ومن صاحبه، وكم مقداره في الشهر.</translation>
  </message>
  <message>
   <source>Add each support: from whom, what and how much.</source>
   <translation>أضف كل دعم: ممّن، وما هو، وكم مقداره.</translation>
  </message>
  <message>
   <source>Add it in the application</source>
   <translation>إضافته في الطلب</translation>
  </message>
  <message>
   <source>Additional number</source>
   <translation>الرقم الفرعي</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>Address and contact</source>
   <translation>العنوان ووسائل التواصل</translation>
  </message>
  <message>
   <source>Address and numbers</source>
   <translation>العنوان والأرقام</translation>
  </message>
  <message>
   <source>Address and telephone</source>
   <translation>العنوان والهاتف</translation>
  </message>
  <message>
   <source>Address of the body</source>
   <translation>عنوان الجهة</translation>
  </message>
  <message>
   <source>Address of the central store</source>
   <translation>عنوان المخزن المركزي</translation>
  </message>
  <message>
   <source>Admit a late appeal</source>
   <translation>قبول تظلم متأخر</translation>
  </message>
  <message>
   <source>Admit it after all</source>
   <translation>قبول النظر فيه</translation>
  </message>
  <message>
   <source>Admitted by</source>
   <translation>قَبِل النظر فيه</translation>
  </message>
  <message>
   <source>After the name of the addressee</source>
   <translation>بعد اسم المخاطَب</translation>
  </message>
  <message>
   <source>After the programme</source>
   <translation>بعد البرنامج</translation>
  </message>
  <message>
   <source>After the service</source>
   <translation>بعد الخدمة</translation>
  </message>
  <message>
   <source>After what</source>
   <translation>بعد أي إجراء</translation>
  </message>
  <message>
   <source>Again before the decision</source>
   <translation>تُراجع قبل القرار</translation>
  </message>
  <message>
   <source>Against</source>
   <translation>غير الموافقين</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>العمر</translation>
  </message>
  <message>
   <source>Age in Hijri years</source>
   <translation>العمر بالسنين الهجرية</translation>
  </message>
  <message>
   <source>Age in years</source>
   <translation>العمر بالسنوات</translation>
  </message>
  <message>
   <source>Age of the building, in years</source>
   <translation>عمر المبنى بالسنوات</translation>
  </message>
  <message>
   <source>Aged 60 Hijri years or more</source>
   <translation>من بلغ ٦٠ سنة هجرية فأكثر</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>جدول الأعمال</translation>
  </message>
  <message>
   <source>Agenda of</source>
   <translation>جدول أعمال</translation>
  </message>
  <message>
   <source>Agenda of a session</source>
   <translation>جدول أعمال الجلسة</translation>
  </message>
  <message>
   <source>Agenda of {committee}</source>
   <translation>جدول أعمال {committee}</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>وكيل</translation>
  </message>
  <message>
   <source>Agent of the applicant</source>
   <translation>الوكيل عن مقدّم الطلب</translation>
  </message>
  <message>
   <source>Agent with a power of attorney</source>
   <translation>وكيل بوكالة شرعية</translation>
  </message>
  <message>
   <source>Agreement with it</source>
   <translation>الاتفاقية معها</translation>
  </message>
  <message>
   <source>Aid and documents</source>
   <translation>المساعدات والوثائق</translation>
  </message>
  <message>
   <source>Aid and follow-up</source>
   <translation>المساعدات والمتابعة</translation>
  </message>
  <message>
   <source>Aid and services granted</source>
   <translation>المساعدات والخدمات الممنوحة</translation>
  </message>
  <message>
   <source>Aid or service</source>
   <translation>الدعم أو الخدمة</translation>
  </message>
  <message>
   <source>Aid to hand over</source>
   <translation>مساعدات تنتظر التسليم</translation>
  </message>
  <message>
   <source>Al Rajhi Bank</source>
   <translation>مصرف الراجحي</translation>
  </message>
  <message>
   <source>Alawwal Bank (merged into Saudi Awwal Bank)</source>
   <translation>البنك الأول (اندمج في السعودي الأول)</translation>
  </message>
  <message>
   <source>Alimony</source>
   <translation>نفقة</translation>
  </message>
  <message>
   <source>Alinma Bank</source>
   <translation>مصرف الإنماء</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>All appeals</source>
   <translation>كل التظلمات</translation>
  </message>
  <message>
   <source>All blank forms: {case}</source>
   <translation>النماذج الفارغة كلها: {case}</translation>
  </message>
  <message>
   <source>All in one file</source>
   <translation>الكل في ملف واحد</translation>
  </message>
  <message>
   <source>All letters</source>
   <translation>كل الخطابات</translation>
  </message>
  <message>
   <source>All members</source>
   <translation>الأعضاء كافة</translation>
  </message>
  <message>
   <source>All requests</source>
   <translation>جميع الطلبات</translation>
  </message>
  <message>
   <source>All required documents were received and matched.</source>
   <translation>استُلمت جميع الوثائق المطلوبة وجرت مطابقتها.</translation>
  </message>
  <message>
   <source>Almost the same date of birth</source>
   <translation>تاريخ ميلاد قريب</translation>
  </message>
  <message>
   <source>Alone</source>
   <translation>وحده</translation>
  </message>
  <message>
   <source>Alt and arrow</source>
   <translation>Alt مع السهم</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>المبلغ</translation>
  </message>
  <message>
   <source>Amount a month</source>
   <translation>المبلغ الشهري</translation>
  </message>
  <message>
   <source>Amount and period</source>
   <translation>المبلغ والمدة</translation>
  </message>
  <message>
   <source>Amount approved</source>
   <translation>المبلغ المعتمد</translation>
  </message>
  <message>
   <source>Amount or value</source>
   <translation>مبلغ الدعم أو قيمته</translation>
  </message>
  <message>
   <source>Amount or worth</source>
   <translation>المبلغ أو القيمة</translation>
  </message>
  <message>
   <source>Amount requested</source>
   <translation>المبلغ المطلوب</translation>
  </message>
  <message>
   <source>Amounts</source>
   <translation>مبالغ</translation>
  </message>
  <message>
   <source>An IBAN begins with SA and has 24 characters; compare it with the bank's certificate.</source>
   <translation>يبدأ الآيبان بـ SA ويتكوّن من 24 خانة؛ قارنه بشهادة البنك.</translation>
  </message>
  <message>
   <source>An amount in riyals</source>
   <translation>مبلغ بالريال</translation>
  </message>
  <message>
   <source>An amount in riyals from 0 to {high} is expected here, with two decimals at most.</source>
   <translation>المنتظر هنا مبلغ بالريال من 0 إلى {high}، بمنزلتين عشريتين على الأكثر.</translation>
  </message>
  <message>
   <source>An answer came</source>
   <translation>وصل تقييمه</translation>
  </message>
  <message numerus="yes">
   <source>An appeal may be made in writing within {n} days of being told.</source>
   <translation>
    <numerusform>وله التظلم كتابةً يوم تبلّغه.</numerusform>
    <numerusform>وله التظلم كتابةً خلال يوم واحد من تبلّغه.</numerusform>
    <numerusform>وله التظلم كتابةً خلال يومين من تبلّغه.</numerusform>
    <numerusform>وله التظلم كتابةً خلال {n} أيام من تبلّغه.</numerusform>
    <numerusform>وله التظلم كتابةً خلال {n} يوماً من تبلّغه.</numerusform>
    <numerusform>وله التظلم كتابةً خلال {n} يوم من تبلّغه.</numerusform>
   </translation>
  </message>
  <message>
   <source>An association that its text does not name</source>
   <translation>جمعية لا يذكر نص سياستها اسمها</translation>
  </message>
  <message>
   <source>An e-mail address looks like name@example.org; check it letter by letter.</source>
   <translation>يُكتب البريد الإلكتروني على الصورة name@example.org؛ راجعه حرفاً حرفاً.</translation>
  </message>
  <message>
   <source>An identity number of 10 digits</source>
   <translation>رقم هوية من 10 أرقام</translation>
  </message>
  <message>
   <source>An official letter of the body, with number and date</source>
   <translation>بخطاب رسمي من الجهة برقم وتاريخ</translation>
  </message>
  <message>
   <source>An organisational matter</source>
   <translation>الجوانب التنظيمية</translation>
  </message>
  <message>
   <source>An urgent case that cannot wait</source>
   <translation>حالة عاجلة لا تحتمل الانتظار</translation>
  </message>
  <message>
   <source>And others: go on typing</source>
   <translation>وغيرها؛ أكمل الكتابة</translation>
  </message>
  <message>
   <source>Annex</source>
   <translation>ملحق</translation>
  </message>
  <message>
   <source>Annual rent</source>
   <translation>الإيجار السنوي</translation>
  </message>
  <message>
   <source>Another body gives the same service</source>
   <translation>تقدّم جهة أخرى الخدمة نفسها</translation>
  </message>
  <message>
   <source>Another channel</source>
   <translation>قناة أخرى</translation>
  </message>
  <message>
   <source>Another choice</source>
   <translation>خيار آخر</translation>
  </message>
  <message>
   <source>Another creditor</source>
   <translation>دائن آخر</translation>
  </message>
  <message>
   <source>Another expense</source>
   <translation>مصروف آخر</translation>
  </message>
  <message>
   <source>Another file already has the id "{value}".</source>
   <translation>المعرّف «{value}» مستعمل في ملف آخر.</translation>
  </message>
  <message>
   <source>Another illness</source>
   <translation>مرض آخر</translation>
  </message>
  <message>
   <source>Another kind of body</source>
   <translation>جهة من نوع آخر</translation>
  </message>
  <message>
   <source>Another matter</source>
   <translation>أخرى</translation>
  </message>
  <message>
   <source>Another means</source>
   <translation>وسيلة أخرى</translation>
  </message>
  <message>
   <source>Another nationality</source>
   <translation>جنسية أخرى</translation>
  </message>
  <message>
   <source>Another person: separate</source>
   <translation>شخص آخر: فصل الملف</translation>
  </message>
  <message>
   <source>Another program uses {host}, port {port}, or it is not of this computer.</source>
   <translation>العنوان {host} والمنفذ {port} يستعمله برنامج آخر، أو ليس العنوان لهذا الجهاز.</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>سبب آخر</translation>
  </message>
  <message>
   <source>Another relation</source>
   <translation>صلة أخرى</translation>
  </message>
  <message>
   <source>Another service</source>
   <translation>خدمة أخرى</translation>
  </message>
  <message>
   <source>Another source</source>
   <translation>مصدر آخر</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>Answer a complaint</source>
   <translation>الرد على شكوى</translation>
  </message>
  <message>
   <source>Answer a question of reception</source>
   <translation>الإجابة على سؤال الاستقبال</translation>
  </message>
  <message>
   <source>Answer a request about one's own data</source>
   <translation>الرد على طلب صاحب بيانات</translation>
  </message>
  <message>
   <source>Answer after all</source>
   <translation>إدخال الإجابة</translation>
  </message>
  <message>
   <source>Answer an inquiry</source>
   <translation>الإجابة على استفسار</translation>
  </message>
  <message>
   <source>Answer came on</source>
   <translation>تاريخ وصول الرد</translation>
  </message>
  <message>
   <source>Answer it</source>
   <translation>الرد عليها</translation>
  </message>
  <message>
   <source>Answer of the other body</source>
   <translation>رد الجهة الأخرى</translation>
  </message>
  <message>
   <source>Answer of {body}</source>
   <translation>رد {body}</translation>
  </message>
  <message>
   <source>Answer recorded by</source>
   <translation>سجّل الرد</translation>
  </message>
  <message>
   <source>Answer {number}</source>
   <translation>الرد على {number}</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>أُجيب</translation>
  </message>
  <message>
   <source>Answered at</source>
   <translation>وقت الإجابة</translation>
  </message>
  <message>
   <source>Answered at the desk</source>
   <translation>أُجيب في الاستقبال</translation>
  </message>
  <message>
   <source>Answered by</source>
   <translation>أجاب عنه</translation>
  </message>
  <message>
   <source>Answered by the day ÷ answered or overdue</source>
   <translation>المُجاب عنه في موعده ÷ المُجاب عنه أو المتأخر</translation>
  </message>
  <message>
   <source>Answered in the study</source>
   <translation>أُجيب عنه في الدراسة</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>تاريخ الرد</translation>
  </message>
  <message>
   <source>Answered questions that only they can answer</source>
   <translation>بالإجابة عن أسئلة لا يعرفها غيره</translation>
  </message>
  <message>
   <source>Answered within 30 days, or 60 where the person was told before ÷ received</source>
   <translation>المُجاب عنها خلال 30 يوماً، أو 60 إذا أُشعر صاحبها بالتمديد قبل ذلك ÷ المستلمة</translation>
  </message>
  <message>
   <source>Answered {when}</source>
   <translation>أُجيب {when}</translation>
  </message>
  <message>
   <source>Answered ÷ mandatory questions about the applicant</source>
   <translation>المُجاب عنه ÷ الأسئلة الإلزامية عن مقدم الطلب</translation>
  </message>
  <message>
   <source>Answered ÷ whose service ended</source>
   <translation>من أجابوا ÷ من انتهت خدمتهم</translation>
  </message>
  <message>
   <source>Answered: tell the visitor</source>
   <translation>أُجيب: يُبلَّغ المراجع</translation>
  </message>
  <message>
   <source>Answers it was made from</source>
   <translation>الإجابات التي بُني عليها</translation>
  </message>
  <message>
   <source>Any child</source>
   <translation>أحد الأبناء</translation>
  </message>
  <message>
   <source>Any dependant</source>
   <translation>أحد التابعين</translation>
  </message>
  <message>
   <source>Any income of their own?</source>
   <translation>هل له دخل خاص به؟</translation>
  </message>
  <message>
   <source>Apartment</source>
   <translation>شقة</translation>
  </message>
  <message>
   <source>Apology</source>
   <translation>الاعتذار</translation>
  </message>
  <message>
   <source>Appeal</source>
   <translation>تظلم</translation>
  </message>
  <message>
   <source>Appeal approved</source>
   <translation>تمت الموافقة</translation>
  </message>
  <message>
   <source>Appeal refused</source>
   <translation>تم الرفض</translation>
  </message>
  <message>
   <source>Appeal {number}</source>
   <translation>تظلم {number}</translation>
  </message>
  <message>
   <source>Appeals</source>
   <translation>التظلمات</translation>
  </message>
  <message>
   <source>Appeals upheld</source>
   <translation>التظلمات المقبولة</translation>
  </message>
  <message>
   <source>Applicant</source>
   <translation>مقدّم الطلب</translation>
  </message>
  <message>
   <source>Applicant or whoever signs for them</source>
   <translation>مقدّم الطلب أو من يوقّع عنه</translation>
  </message>
  <message>
   <source>Applicants</source>
   <translation>مقدمو الطلبات</translation>
  </message>
  <message>
   <source>Applicants (each once)</source>
   <translation>مقدمو الطلبات (كلٌّ مرة واحدة)</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>Application for support</source>
   <translation>طلب دعم مستفيد</translation>
  </message>
  <message>
   <source>Application for support: {case}</source>
   <translation>طلب دعم مستفيد: {case}</translation>
  </message>
  <message>
   <source>Application number</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>Application number given by the program</source>
   <translation>رقم الطلب في البرنامج</translation>
  </message>
  <message>
   <source>Application number: {number}</source>
   <translation>رقم الطلب: {number}</translation>
  </message>
  <message>
   <source>Application opened</source>
   <translation>فُتح له طلب</translation>
  </message>
  <message>
   <source>Application received</source>
   <translation>إشعار استلام الطلب</translation>
  </message>
  <message>
   <source>Application that comes in electronically</source>
   <translation>الطلب الوارد إلكترونياً</translation>
  </message>
  <message>
   <source>Applications</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Applications complete when received</source>
   <translation>نسبة اكتمال الطلبات عند التقديم</translation>
  </message>
  <message>
   <source>Applications with a signed declaration ÷ all</source>
   <translation>طلبات بإقرار موقّع ÷ الطلبات كلها</translation>
  </message>
  <message>
   <source>Applications with the consent ÷ all</source>
   <translation>الطلبات المقترنة بالموافقة ÷ جميع الطلبات</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>الاعتماد</translation>
  </message>
  <message>
   <source>Approval and persons</source>
   <translation>الاعتماد والأشخاص</translation>
  </message>
  <message>
   <source>Approval of a programme</source>
   <translation>اعتماد برنامج</translation>
  </message>
  <message>
   <source>Approval of the board</source>
   <translation>اعتماد مجلس الإدارة</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>معتمد</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>جهة الاعتماد</translation>
  </message>
  <message>
   <source>Approved by (the body)</source>
   <translation>جهة الاعتماد</translation>
  </message>
  <message>
   <source>April</source>
   <translation>أبريل</translation>
  </message>
  <message>
   <source>Arab National Bank</source>
   <translation>البنك العربي الوطني</translation>
  </message>
  <message>
   <source>Are referrals sent to it now?</source>
   <translation>هل تُحال إليها الطلبات الآن؟</translation>
  </message>
  <message>
   <source>Are there debts or instalments?</source>
   <translation>هل توجد ديون أو أقساط؟</translation>
  </message>
  <message>
   <source>Are there fixed monthly expenses?</source>
   <translation>هل توجد مصروفات شهرية ثابتة؟</translation>
  </message>
  <message>
   <source>Arrived at</source>
   <translation>وقت الحضور</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>المادة</translation>
  </message>
  <message>
   <source>Article or approval it rests on</source>
   <translation>المادة أو الاعتماد الذي يستند إليه</translation>
  </message>
  <message>
   <source>Article that asks for it</source>
   <translation>المادة التي تطلبه</translation>
  </message>
  <message>
   <source>Article {article}</source>
   <translation>السياسة: {article}</translation>
  </message>
  <message>
   <source>Article {article}: an opinion is asked {after}.</source>
   <translation>السياسة ({article}): يُطلب رأي المستفيد {after}.</translation>
  </message>
  <message>
   <source>Article {article}: «{words}»</source>
   <translation>السياسة ({article}): «{words}»</translation>
  </message>
  <message>
   <source>Article {article}: «{words}» It is recorded under this name, and is no explicit consent.</source>
   <translation>السياسة ({article}): «{words}» يُسجَّل هذا القبول الضمني باسمه، وليس موافقة صريحة.</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>المواد</translation>
  </message>
  <message>
   <source>As a dependant of the family: {name}</source>
   <translation>بصفته تابعاً في الأسرة: {name}</translation>
  </message>
  <message>
   <source>As entered</source>
   <translation>كما أُدخل</translation>
  </message>
  <message>
   <source>As entered: {value}</source>
   <translation>كما أُدخل: {value}</translation>
  </message>
  <message>
   <source>As for many elderly people born on 1 Rajab.</source>
   <translation>كما عند كثير من كبار السن المقيّدين من مواليد ١ رجب.</translation>
  </message>
  <message>
   <source>As found</source>
   <translation>كما وُجد</translation>
  </message>
  <message>
   <source>As found: {value}</source>
   <translation>كما وُجد: {value}</translation>
  </message>
  <message>
   <source>As headquarters gave it to you.</source>
   <translation>كما زوّدك به المقر الرئيس.</translation>
  </message>
  <message>
   <source>As it is to stand on the papers.</source>
   <translation>كما تريده أن يظهر في الأوراق المطبوعة.</translation>
  </message>
  <message>
   <source>As printed</source>
   <translation>كما طُبع</translation>
  </message>
  <message>
   <source>As printed: {words}</source>
   <translation>كما طُبع: {words}</translation>
  </message>
  <message>
   <source>As published</source>
   <translation>صيغة النشر</translation>
  </message>
  <message>
   <source>As recommended, and as the data above say.</source>
   <translation>وفق توصية الدراسة والبيانات أعلاه.</translation>
  </message>
  <message>
   <source>As recorded</source>
   <translation>كما هو مسجل</translation>
  </message>
  <message>
   <source>As the board's text prints it</source>
   <translation>كما طُبع في نص المجلس</translation>
  </message>
  <message>
   <source>As the minutes of the board say it</source>
   <translation>كما في محضر مجلس الإدارة</translation>
  </message>
  <message>
   <source>As the national data governance platform gave it.</source>
   <translation>كما ورد من منصة حوكمة البيانات الوطنية.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>كما في النظام</translation>
  </message>
  <message>
   <source>As the witness</source>
   <translation>بصفتك شاهداً</translation>
  </message>
  <message>
   <source>As they may be published: small groups stand together or are not shown.</source>
   <translation>كما يجوز نشرها: تُضم المجموعات الصغيرة بعضها إلى بعض أو لا تُعرض.</translation>
  </message>
  <message>
   <source>Asir Region</source>
   <translation>منطقة عسير</translation>
  </message>
  <message>
   <source>Ask by phone</source>
   <translation>سؤاله بالهاتف</translation>
  </message>
  <message>
   <source>Ask for an opinion of the service</source>
   <translation>طلب رأي المستفيد في الخدمة</translation>
  </message>
  <message>
   <source>Ask for it after all</source>
   <translation>إلغاء الإعفاء</translation>
  </message>
  <message>
   <source>Ask for opinions</source>
   <translation>قياس الرضا</translation>
  </message>
  <message>
   <source>Ask headquarters at once to refuse this computer from now on.</source>
   <translation>اطلب من الإدارة العامة فوراً إيقاف اعتماد هذا الجهاز.</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>دُعي إلى التقييم</translation>
  </message>
  <message>
   <source>Asked at</source>
   <translation>وقت الإحالة</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>أحاله</translation>
  </message>
  <message>
   <source>Asked by {name}, {time}</source>
   <translation>أحاله {name}، {time}</translation>
  </message>
  <message>
   <source>Asked only where the answer to …</source>
   <translation>يُنظر فيه فقط حيث الجواب عن …</translation>
  </message>
  <message>
   <source>Asked to be completed ÷ decided</source>
   <translation>المطلوب استكمالها ÷ المقرَّر فيها</translation>
  </message>
  <message>
   <source>Asked {when}</source>
   <translation>أُحيل {when}</translation>
  </message>
  <message>
   <source>Asking the central store to admit this computer...</source>
   <translation>نطلب من المخزن المركزي قبول هذا الجهاز…</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>الجمعية</translation>
  </message>
  <message>
   <source>Association and its policy</source>
   <translation>الجمعية وسياستها</translation>
  </message>
  <message>
   <source>Association or body</source>
   <translation>الجمعية أو الجهة</translation>
  </message>
  <message>
   <source>Association or giver</source>
   <translation>الجمعية أو الجهة الداعمة</translation>
  </message>
  <message>
   <source>Asthma</source>
   <translation>الربو</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>لا يقل عن</translation>
  </message>
  <message>
   <source>At least 12 characters, hard to guess.</source>
   <translation>12 حرفاً على الأقل، يصعب تخمينها.</translation>
  </message>
  <message>
   <source>At least 12 characters: four unrelated words are strong and easy to remember.</source>
   <translation>12 حرفاً على الأقل؛ وأربع كلمات لا رابط بينها قوية وسهلة الحفظ.</translation>
  </message>
  <message>
   <source>At least an amount or number</source>
   <translation>حد أدنى لمبلغ أو عدد</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>لا يزيد على</translation>
  </message>
  <message>
   <source>At most an amount or number</source>
   <translation>حد أعلى لمبلغ أو عدد</translation>
  </message>
  <message>
   <source>At the branch</source>
   <translation>لدى الفرع</translation>
  </message>
  <message>
   <source>At the desk</source>
   <translation>لدى المكتب</translation>
  </message>
  <message>
   <source>At what time</source>
   <translation>الساعة</translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>إرفاق</translation>
  </message>
  <message>
   <source>Attach their decision</source>
   <translation>إرفاق قرارهم</translation>
  </message>
  <message>
   <source>Attached by</source>
   <translation>أرفقها</translation>
  </message>
  <message>
   <source>Attached {how}, {moment}</source>
   <translation>أُرفقت {how}، {moment}</translation>
  </message>
  <message>
   <source>Attachments</source>
   <translation>المشفوعات</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>الحضور</translation>
  </message>
  <message>
   <source>Attendance of {name}</source>
   <translation>حضور {name}</translation>
  </message>
  <message>
   <source>Attention deficit and hyperactivity</source>
   <translation>فرط حركة وتشتت انتباه</translation>
  </message>
  <message>
   <source>August</source>
   <translation>أغسطس</translation>
  </message>
  <message>
   <source>Autism</source>
   <translation>توحد</translation>
  </message>
  <message>
   <source>Average</source>
   <translation>متوسطة</translation>
  </message>
  <message>
   <source>BNP Paribas</source>
   <translation>بي إن بي باريبا</translation>
  </message>
  <message>
   <source>Bachelor</source>
   <translation>بكالوريوس</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Back in their files</source>
   <translation>عادت إلى ملفاتها</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>رجوع إلى القائمة</translation>
  </message>
  <message>
   <source>Back to the policy</source>
   <translation>العودة إلى السياسة</translation>
  </message>
  <message>
   <source>Back to the program</source>
   <translation>العودة إلى البرنامج</translation>
  </message>
  <message>
   <source>Back, no signature seen</source>
   <translation>عاد ولم يُرَ عليه توقيع</translation>
  </message>
  <message>
   <source>Back, signed</source>
   <translation>عاد موقّعاً</translation>
  </message>
  <message>
   <source>Bahah Region</source>
   <translation>منطقة الباحة</translation>
  </message>
  <message>
   <source>Bangladeshi</source>
   <translation>بنغلاديشي</translation>
  </message>
  <message>
   <source>Bank</source>
   <translation>بنك</translation>
  </message>
  <message>
   <source>Bank Albilad</source>
   <translation>بنك البلاد</translation>
  </message>
  <message>
   <source>Bank Aljazira</source>
   <translation>بنك الجزيرة</translation>
  </message>
  <message>
   <source>Bank Muscat</source>
   <translation>بنك مسقط</translation>
  </message>
  <message>
   <source>Bank account</source>
   <translation>الحساب البنكي</translation>
  </message>
  <message>
   <source>Banque Saudi Fransi</source>
   <translation>البنك السعودي الفرنسي</translation>
  </message>
  <message>
   <source>Basis</source>
   <translation>أساس الإتلاف</translation>
  </message>
  <message>
   <source>Basis: {basis}</source>
   <translation>السند: {basis}</translation>
  </message>
  <message>
   <source>Bathes without help?</source>
   <translation>هل يستحم دون مساعدة؟</translation>
  </message>
  <message>
   <source>Became known on</source>
   <translation>تاريخ العلم به</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>قبل</translation>
  </message>
  <message>
   <source>Before and now</source>
   <translation>بين الفترة السابقة وهذه</translation>
  </message>
  <message>
   <source>Before the committee</source>
   <translation>لدى اللجنة</translation>
  </message>
  <message>
   <source>Before the name of the addressee</source>
   <translation>قبل اسم المخاطَب</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>ابدأ</translation>
  </message>
  <message>
   <source>Begin a programme request</source>
   <translation>بدء طلب برنامج أو مشروع</translation>
  </message>
  <message>
   <source>Begin another study</source>
   <translation>بدء دراسة أخرى</translation>
  </message>
  <message>
   <source>Begin the study</source>
   <translation>بدء الدراسة</translation>
  </message>
  <message>
   <source>Begins on</source>
   <translation>يبدأ في</translation>
  </message>
  <message>
   <source>Begun {when} by {name}. F4 goes to what is still open.</source>
   <translation>بدأت في {when}، الباحث: {name}. المفتاح F4 ينقلك إلى ما بقي مفتوحاً.</translation>
  </message>
  <message>
   <source>Behavioural or emotional</source>
   <translation>اضطراب سلوكي أو انفعالي</translation>
  </message>
  <message>
   <source>Being carried out</source>
   <translation>قيد التنفيذ</translation>
  </message>
  <message>
   <source>Being issued, a receipt was shown</source>
   <translation>قيد الإصدار واطُّلع على ما يثبت ذلك</translation>
  </message>
  <message>
   <source>Being served</source>
   <translation>يُخدم الآن</translation>
  </message>
  <message>
   <source>Being verified</source>
   <translation>تحت المطابقة</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>قيد الكتابة</translation>
  </message>
  <message>
   <source>Below school age</source>
   <translation>دون سن الدراسة</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>المستفيدون</translation>
  </message>
  <message>
   <source>Beneficiary</source>
   <translation>المستفيد</translation>
  </message>
  <message>
   <source>Beneficiary relations officer</source>
   <translation>موظف علاقات المستفيدين</translation>
  </message>
  <message>
   <source>Beneficiary told</source>
   <translation>أُشعر المستفيد</translation>
  </message>
  <message>
   <source>Between two numbers of days</source>
   <translation>بين حدّين من الأيام</translation>
  </message>
  <message>
   <source>Bills payment</source>
   <translation>سداد فواتير</translation>
  </message>
  <message>
   <source>Blank forms</source>
   <translation>النماذج الفارغة</translation>
  </message>
  <message>
   <source>Blank forms to fill in by hand</source>
   <translation>نماذج فارغة تُعبّأ باليد</translation>
  </message>
  <message>
   <source>Body it is referred to</source>
   <translation>الجهة المحال إليها</translation>
  </message>
  <message>
   <source>Border number</source>
   <translation>رقم حدود</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>الميلاد</translation>
  </message>
  <message>
   <source>Both files stay as they are and point to each other. It can be taken back at any time.</source>
   <translation>يبقى الملفان كما هما ويشير كل منهما إلى الآخر، ويمكن الرجوع عن ذلك في أي وقت.</translation>
  </message>
  <message>
   <source>Both files stay, and no longer point to each other. The earlier decision remains in the history.</source>
   <translation>يبقى الملفان ولا يشير أحدهما إلى الآخر، ويبقى القرار السابق محفوظاً في السجل.</translation>
  </message>
  <message>
   <source>Both files stay, and nobody is asked about this pair again.</source>
   <translation>يبقى الملفان، ولا يُسأل عنهما مرة أخرى.</translation>
  </message>
  <message>
   <source>Both parents deceased</source>
   <translation>يتيم الأبوين</translation>
  </message>
  <message>
   <source>Both parents living</source>
   <translation>والداه على قيد الحياة</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>الفرع</translation>
  </message>
  <message>
   <source>Branch manager</source>
   <translation>مدير الفرع</translation>
  </message>
  <message>
   <source>Branches will now send again what the backup did not hold (generation {gen}).</source>
   <translation>ستعيد الفروع إرسال ما لم تتضمّنه النسخة الاحتياطية (الجيل {gen}).</translation>
  </message>
  <message>
   <source>Breach {number}</source>
   <translation>حادثة التسرب {number}</translation>
  </message>
  <message>
   <source>Breaches of personal data</source>
   <translation>حوادث تسرب البيانات</translation>
  </message>
  <message>
   <source>Breaches of personal data told in time</source>
   <translation>حقوق البيانات: حوادث التسرب المُشعر بها في موعدها</translation>
  </message>
  <message>
   <source>Brother</source>
   <translation>أخ</translation>
  </message>
  <message>
   <source>Building number</source>
   <translation>رقم المبنى</translation>
  </message>
  <message>
   <source>By a messenger of the association</source>
   <translation>مع مندوب الجمعية</translation>
  </message>
  <message>
   <source>By a platform of the sector</source>
   <translation>عبر منصة القطاع</translation>
  </message>
  <message>
   <source>By a public notice</source>
   <translation>بإعلان عام</translation>
  </message>
  <message>
   <source>By branch</source>
   <translation>بحسب الفرع</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>يدوياً</translation>
  </message>
  <message>
   <source>By letter</source>
   <translation>بخطاب</translation>
  </message>
  <message>
   <source>By means of publication</source>
   <translation>بحسب وسيلة النشر</translation>
  </message>
  <message>
   <source>By message</source>
   <translation>برسالة</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>بحسب الشهر</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>بالهاتف</translation>
  </message>
  <message>
   <source>By phone or video</source>
   <translation>عن بُعد بالهاتف أو بالاتصال المرئي</translation>
  </message>
  <message>
   <source>By region</source>
   <translation>بحسب المنطقة</translation>
  </message>
  <message>
   <source>By registered post</source>
   <translation>بالبريد المسجّل</translation>
  </message>
  <message>
   <source>By service</source>
   <translation>بحسب الخدمة</translation>
  </message>
  <message>
   <source>By the code on the page</source>
   <translation>بالرمز المطبوع على الصفحة</translation>
  </message>
  <message>
   <source>By the electronic application</source>
   <translation>بالتقديم الإلكتروني</translation>
  </message>
  <message>
   <source>By the number of the decision, without the name of any beneficiary.</source>
   <translation>يُشار إلى القرار برقمه، دون اسم أي مستفيد.</translation>
  </message>
  <message>
   <source>By the official e-mail</source>
   <translation>بالبريد الإلكتروني الرسمي</translation>
  </message>
  <message>
   <source>By the visit</source>
   <translation>بالزيارة</translation>
  </message>
  <message>
   <source>By their numbers, without who complained</source>
   <translation>بأرقامها دون هوية صاحبها</translation>
  </message>
  <message>
   <source>By their presence</source>
   <translation>الحضور</translation>
  </message>
  <message>
   <source>By thumbprint, after it is read aloud</source>
   <translation>بالبصمة بعد أن يُتلى عليه</translation>
  </message>
  <message>
   <source>By what they benefited from</source>
   <translation>بحسب ما استفادوا منه</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>القائم به</translation>
  </message>
  <message>
   <source>By word of mouth, at the desk</source>
   <translation>شفهياً لدى الاستقبال</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>الحجم بالبايت</translation>
  </message>
  <message>
   <source>CE</source>
   <translation>م</translation>
  </message>
  <message>
   <source>Call a session</source>
   <translation>الدعوة إلى جلسة</translation>
  </message>
  <message>
   <source>Call a session first</source>
   <translation>ادعُ إلى جلسة أولاً</translation>
  </message>
  <message>
   <source>Call it</source>
   <translation>ادعُ إليها</translation>
  </message>
  <message>
   <source>Call or letter</source>
   <translation>اتصال أم خطاب</translation>
  </message>
  <message>
   <source>Call the next</source>
   <translation>نداء التالي</translation>
  </message>
  <message>
   <source>Call the next (F7)</source>
   <translation>نداء التالي (F7)</translation>
  </message>
  <message>
   <source>Call this number</source>
   <translation>نداء هذا الرقم</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>نودي</translation>
  </message>
  <message>
   <source>Called at</source>
   <translation>وقت الدعوة</translation>
  </message>
  <message>
   <source>Called back on the number in the file</source>
   <translation>بمعاودة الاتصال على الرقم المسجل في الملف</translation>
  </message>
  <message>
   <source>Called by</source>
   <translation>الداعي إلى الجلسة</translation>
  </message>
  <message>
   <source>Came in electronically</source>
   <translation>ورد إلكترونياً</translation>
  </message>
  <message>
   <source>Cancer</source>
   <translation>السرطان</translation>
  </message>
  <message>
   <source>Cane or walker</source>
   <translation>عكاز أو مشاية</translation>
  </message>
  <message>
   <source>Cannot be computed</source>
   <translation>لا يمكن الحساب</translation>
  </message>
  <message>
   <source>Cannot be obtained in this case</source>
   <translation>يتعذّر استخراجها في هذه الحالة</translation>
  </message>
  <message>
   <source>Cannot be read</source>
   <translation>لا يمكن قراءتها</translation>
  </message>
  <message>
   <source>Cannot sign: the guardian or agent signs</source>
   <translation>لا يستطيع التوقيع: يوقّع عنه الولي أو الوكيل</translation>
  </message>
  <message>
   <source>Capacity</source>
   <translation>الصفة</translation>
  </message>
  <message>
   <source>Capacity of the applicant</source>
   <translation>صفة مقدّم الطلب</translation>
  </message>
  <message>
   <source>Car finance</source>
   <translation>تمويل سيارة</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>البطاقة</translation>
  </message>
  <message>
   <source>Care home</source>
   <translation>دار إيواء</translation>
  </message>
  <message>
   <source>Caregiver</source>
   <translation>القائم على الرعاية</translation>
  </message>
  <message>
   <source>Carried out</source>
   <translation>منفَّذ</translation>
  </message>
  <message>
   <source>Carried out as it was decided</source>
   <translation>نُفّذ كما تقرر</translation>
  </message>
  <message>
   <source>Carried out in part</source>
   <translation>منفَّذ جزئياً</translation>
  </message>
  <message>
   <source>Carried out so far</source>
   <translation>ما نُفّذ حتى الآن</translation>
  </message>
  <message>
   <source>Carry the programme out</source>
   <translation>تنفيذ البرنامج</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>فئة المستفيد</translation>
  </message>
  <message>
   <source>Case brief for the committee</source>
   <translation>موجز الحالة للعرض على اللجنة</translation>
  </message>
  <message>
   <source>Case of the form</source>
   <translation>فئة المستفيد</translation>
  </message>
  <message>
   <source>Case type</source>
   <translation>نوع الحالة</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>الحالات</translation>
  </message>
  <message>
   <source>Cases and services</source>
   <translation>الحالات والخدمات</translation>
  </message>
  <message>
   <source>Categories of an amount</source>
   <translation>فئات مبلغ</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>الفئة</translation>
  </message>
  <message>
   <source>Category by points</source>
   <translation>الفئة بحسب النقاط</translation>
  </message>
  <message>
   <source>Cells to mend</source>
   <translation>خانات تُصحَّح</translation>
  </message>
  <message>
   <source>Central store</source>
   <translation>المخزن المركزي</translation>
  </message>
  <message>
   <source>Centre</source>
   <translation>المركز</translation>
  </message>
  <message>
   <source>Certificate of the association</source>
   <translation>شهادة الجمعية</translation>
  </message>
  <message>
   <source>Certificate of the destruction of personal data</source>
   <translation>محضر إتلاف بيانات شخصية</translation>
  </message>
  <message>
   <source>Certificates (*.p12 *.pfx)</source>
   <translation>الشهادات (*.p12 *.pfx)</translation>
  </message>
  <message>
   <source>Chadian</source>
   <translation>تشادي</translation>
  </message>
  <message>
   <source>Chair of the committee</source>
   <translation>رئيس اللجنة</translation>
  </message>
  <message>
   <source>Chairman</source>
   <translation>رئيس المجلس</translation>
  </message>
  <message>
   <source>Chairman of the board</source>
   <translation>رئيس المجلس</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>تعديل</translation>
  </message>
  <message>
   <source>Change an entry</source>
   <translation>تعديل ما سُجّل</translation>
  </message>
  <message>
   <source>Change the data or the consent in the file first; here stands what was done and told.</source>
   <translation>عدّل البيانات أو الموافقة في الملف أولاً، ثم سجّل هنا ما تم وما أُبلغ به صاحبها.</translation>
  </message>
  <message>
   <source>Change the password</source>
   <translation>تغيير كلمة المرور</translation>
  </message>
  <message>
   <source>Change the request</source>
   <translation>تعديل الطلب</translation>
  </message>
  <message>
   <source>Change the session</source>
   <translation>تعديل الجلسة</translation>
  </message>
  <message>
   <source>Changed by {name} on {when}</source>
   <translation>غيّره {name} في {when}</translation>
  </message>
  <message>
   <source>Changed since the signature</source>
   <translation>ما تغيّر بعد التوقيع</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>القناة</translation>
  </message>
  <message>
   <source>Channels and beneficiaries</source>
   <translation>القنوات والمستفيدون</translation>
  </message>
  <message>
   <source>Charity housing</source>
   <translation>سكن خيري</translation>
  </message>
  <message>
   <source>Checked without faults by</source>
   <translation>فحصه بلا أخطاء</translation>
  </message>
  <message>
   <source>Checklist of documents</source>
   <translation>قائمة التحقّق من الوثائق</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>طفل</translation>
  </message>
  <message>
   <source>Choose a day after today.</source>
   <translation>اختر يوماً بعد اليوم.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>اختيار ملف</translation>
  </message>
  <message>
   <source>Choose a file of the list first.</source>
   <translation>اختاروا ملفاً من القائمة أولاً.</translation>
  </message>
  <message>
   <source>Choose a folder for the blank forms</source>
   <translation>اختيار مجلد للنماذج الفارغة</translation>
  </message>
  <message>
   <source>Choose a form to read it here before it is printed.</source>
   <translation>اختاروا نموذجاً لقراءته هنا قبل طباعته.</translation>
  </message>
  <message>
   <source>Choose a reason or write one: whoever reads this later must understand it.</source>
   <translation>اختر سبباً أو اكتبه، ليفهمه من يقرؤه لاحقاً.</translation>
  </message>
  <message>
   <source>Choose at least 12 characters that are not easy to guess: four unrelated words, for example.</source>
   <translation>اختر 12 حرفاً فأكثر يصعب تخمينها، كأربع كلمات لا رابط بينها.</translation>
  </message>
  <message>
   <source>Choose its file</source>
   <translation>اختيار ملفها</translation>
  </message>
  <message>
   <source>Choose one of the listed answers.</source>
   <translation>اختر إحدى الإجابات المعروضة.</translation>
  </message>
  <message>
   <source>Choose scans</source>
   <translation>اختيار الصور الممسوحة</translation>
  </message>
  <message>
   <source>Choose the association that it is referred to.</source>
   <translation>اختر الجهة المحال إليها.</translation>
  </message>
  <message>
   <source>Choose the document</source>
   <translation>اختيار الوثيقة</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>اختر الملف</translation>
  </message>
  <message>
   <source>Choose the file (PDF or text)</source>
   <translation>اختيار الملف (PDF أو نص)</translation>
  </message>
  <message>
   <source>Choose the file and the page first.</source>
   <translation>اختر الملف والصفحة أولاً.</translation>
  </message>
  <message>
   <source>Choose the file first.</source>
   <translation>اختاروا الملف أولاً.</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>اختيار المجلد</translation>
  </message>
  <message>
   <source>Choose the table your website gave you, or drag it here: a workbook (.xlsx) or separated text (.csv).</source>
   <translation>اختر الجدول الذي صدّره موقع الجمعية أو اسحبه إلى هنا: مصنف Excel أو نص مفصول CSV.</translation>
  </message>
  <message>
   <source>Choose {day} or a later day.</source>
   <translation>اختاروا {day} أو يوماً بعده.</translation>
  </message>
  <message>
   <source>Choose...</source>
   <translation>اختر…</translation>
  </message>
  <message>
   <source>Chosen: {file}</source>
   <translation>الملف المختار: {file}</translation>
  </message>
  <message>
   <source>Chronic illness</source>
   <translation>مرض مزمن</translation>
  </message>
  <message>
   <source>Circumstances changed: to be studied again</source>
   <translation>تغيّرت أحواله: يُعاد بحث حالته</translation>
  </message>
  <message>
   <source>Citizen Account</source>
   <translation>حساب المواطن</translation>
  </message>
  <message>
   <source>City</source>
   <translation>مدينة</translation>
  </message>
  <message>
   <source>City and district</source>
   <translation>المدينة والحي</translation>
  </message>
  <message>
   <source>City or village</source>
   <translation>المدينة أو القرية</translation>
  </message>
  <message>
   <source>Class of data</source>
   <translation>فئة البيانات</translation>
  </message>
  <message>
   <source>Clauses</source>
   <translation>البنود</translation>
  </message>
  <message>
   <source>Clear the signature</source>
   <translation>مسح التوقيع</translation>
  </message>
  <message>
   <source>Clearness of the decision and its reasons</source>
   <translation>وضوح القرار وأسبابه</translation>
  </message>
  <message>
   <source>Clearness of what is required</source>
   <translation>وضوح المتطلبات</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Close as a duplicate</source>
   <translation>إغلاق الملف لتكراره</translation>
  </message>
  <message>
   <source>Close file {code}?</source>
   <translation>أيُغلق الملف {code}؟</translation>
  </message>
  <message>
   <source>Close it</source>
   <translation>إغلاقها</translation>
  </message>
  <message>
   <source>Close the breach</source>
   <translation>إغلاق الحادثة</translation>
  </message>
  <message>
   <source>Close the execution of the programme</source>
   <translation>إنهاء تنفيذ البرنامج</translation>
  </message>
  <message>
   <source>Close the file</source>
   <translation>إغلاق الملف</translation>
  </message>
  <message>
   <source>Close the letter</source>
   <translation>إغلاق الخطاب</translation>
  </message>
  <message>
   <source>Close the minutes</source>
   <translation>إقفال المحضر</translation>
  </message>
  <message>
   <source>Close the minutes of this session?</source>
   <translation>أيُقفل محضر هذه الجلسة؟</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>إغلاق البرنامج</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>مغلق</translation>
  </message>
  <message>
   <source>Closed at</source>
   <translation>وقت إقفال المحضر</translation>
  </message>
  <message>
   <source>Closed by</source>
   <translation>أغلقه</translation>
  </message>
  <message>
   <source>Closed in the period</source>
   <translation>أُغلقت خلال المدة</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>تاريخ الإغلاق</translation>
  </message>
  <message>
   <source>Closing</source>
   <translation>الختام</translation>
  </message>
  <message>
   <source>Code (small Latin letters)</source>
   <translation>الرمز (حروف لاتينية صغيرة)</translation>
  </message>
  <message>
   <source>Code on the page: {code}</source>
   <translation>الرمز على الصفحة: {code}</translation>
  </message>
  <message>
   <source>Code on the pages</source>
   <translation>الرمز على الصفحات</translation>
  </message>
  <message>
   <source>Code on the receipt</source>
   <translation>رمز السند</translation>
  </message>
  <message>
   <source>Code that brings the sheet back to its file</source>
   <translation>رمز يعيد الورقة إلى ملفها</translation>
  </message>
  <message>
   <source>Codes of different papers are on this page. Scan each sheet alone.</source>
   <translation>في هذه الصفحة رموز أوراق مختلفة. صوّر كل ورقة وحدها بالماسح الضوئي.</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>العمود</translation>
  </message>
  <message>
   <source>Column of the file</source>
   <translation>عمود الملف</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation>العمود {number}</translation>
  </message>
  <message>
   <source>Commands and files</source>
   <translation>الأوامر والملفات</translation>
  </message>
  <message>
   <source>Commercial register</source>
   <translation>سجل تجاري</translation>
  </message>
  <message>
   <source>Commercial register number</source>
   <translation>رقم السجل التجاري</translation>
  </message>
  <message>
   <source>Committee</source>
   <translation>اللجنة</translation>
  </message>
  <message>
   <source>Committee and reply</source>
   <translation>اللجنة والرد</translation>
  </message>
  <message>
   <source>Committee member</source>
   <translation>عضو اللجنة</translation>
  </message>
  <message>
   <source>Committee secretary</source>
   <translation>أمين اللجنة</translation>
  </message>
  <message>
   <source>Companion at the visit</source>
   <translation>مرافق في المراجعة</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>شركة</translation>
  </message>
  <message>
   <source>Compare on the document</source>
   <translation>قارن في الوثيقة</translation>
  </message>
  <message>
   <source>Compare the name on the page with the file. It is recorded that you matched it by hand.</source>
   <translation>قارن الاسم المكتوب على الصفحة بالملف. يُسجَّل أنك طابقتها يدوياً.</translation>
  </message>
  <message>
   <source>Compare this with your papers.</source>
   <translation>قارن هذا بما لديك من أوراق المقر.</translation>
  </message>
  <message>
   <source>Complaint</source>
   <translation>شكوى</translation>
  </message>
  <message>
   <source>Complaint or suggestion</source>
   <translation>شكوى أم مقترح</translation>
  </message>
  <message>
   <source>Complaints</source>
   <translation>الشكاوى</translation>
  </message>
  <message>
   <source>Complaints and opinions</source>
   <translation>الشكاوى والآراء</translation>
  </message>
  <message>
   <source>Complaints and suggestions</source>
   <translation>الشكاوى والمقترحات</translation>
  </message>
  <message>
   <source>Complaints answered in time</source>
   <translation>الشكاوى المُجاب عنها في موعدها</translation>
  </message>
  <message>
   <source>Complaints for each hundred applications</source>
   <translation>الشكاوى لكل مئة طلب</translation>
  </message>
  <message>
   <source>Complaints × 100 ÷ applications</source>
   <translation>الشكاوى × 100 ÷ الطلبات</translation>
  </message>
  <message>
   <source>Complaints, appeals and opinions</source>
   <translation>الشكاوى والتظلمات والآراء</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>مكتمل</translation>
  </message>
  <message>
   <source>Complete files</source>
   <translation>ملفات مكتملة</translation>
  </message>
  <message>
   <source>Complete the application first.</source>
   <translation>أكمل الطلب أولاً.</translation>
  </message>
  <message>
   <source>Complete the registration</source>
   <translation>استكمال التسجيل</translation>
  </message>
  <message>
   <source>Complete what is known</source>
   <translation>استكمال المعلومات</translation>
  </message>
  <message>
   <source>Completed on</source>
   <translation>تاريخ الاكتمال</translation>
  </message>
  <message>
   <source>Completed on the day of receipt ÷ received</source>
   <translation>المكتملة يوم استلامها ÷ المستلَمة</translation>
  </message>
  <message>
   <source>Completed or gone through in the last 12 months ÷ active files</source>
   <translation>ما اكتمل أو رُوجع خلال آخر 12 شهراً ÷ الملفات النشطة</translation>
  </message>
  <message>
   <source>Completing the registration</source>
   <translation>استكمال إجراءات التسجيل</translation>
  </message>
  <message>
   <source>Completion of what is missing</source>
   <translation>استكمال النواقص</translation>
  </message>
  <message>
   <source>Compliance</source>
   <translation>الالتزام</translation>
  </message>
  <message>
   <source>Compliance with the policy</source>
   <translation>الالتزام بالسياسة</translation>
  </message>
  <message>
   <source>Comprehensive rehabilitation allowance</source>
   <translation>إعانة التأهيل الشامل</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>الشرط</translation>
  </message>
  <message>
   <source>Condition of the building</source>
   <translation>حالة البناء</translation>
  </message>
  <message>
   <source>Condition of the furniture</source>
   <translation>حالة الأثاث</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>تأكيد</translation>
  </message>
  <message>
   <source>Confirm (Enter)</source>
   <translation>تأكيد (Enter)</translation>
  </message>
  <message>
   <source>Confirm and publish</source>
   <translation>اعتماد ونشر</translation>
  </message>
  <message>
   <source>Confirm that applying is done online</source>
   <translation>التأكيد على أن التقديم إلكتروني</translation>
  </message>
  <message>
   <source>Confirm that the declaration was read aloud and the thumbprint is on the printed form.</source>
   <translation>أكِّد أن الإقرار قد تُلي على مقدّم الطلب وأن بصمته على النموذج المطبوع.</translation>
  </message>
  <message>
   <source>Confirm that the printed form was signed.</source>
   <translation>أكِّد أن النموذج المطبوع قد وُقِّع.</translation>
  </message>
  <message>
   <source>Confirm the whole card</source>
   <translation>تأكيد البطاقة كلها</translation>
  </message>
  <message>
   <source>Confirm this version</source>
   <translation>اعتماد هذا الإصدار</translation>
  </message>
  <message>
   <source>Confirm with your password that you are here.</source>
   <translation>أكّد حضورك بكلمة المرور.</translation>
  </message>
  <message>
   <source>Confirm with your password that you are here: it counts for two minutes.</source>
   <translation>أكّد حضورك بكلمة المرور؛ ويسري التأكيد دقيقتين.</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>مؤكَّد</translation>
  </message>
  <message>
   <source>Confirmed at</source>
   <translation>وقت الاعتماد</translation>
  </message>
  <message>
   <source>Confirmed by</source>
   <translation>المصادقة</translation>
  </message>
  <message>
   <source>Confirmed by {who}.</source>
   <translation>الاعتماد: {who}.</translation>
  </message>
  <message>
   <source>Confirmed until {day}: make sure again that what it says still holds.</source>
   <translation>كانت مؤكدة حتى {day}: يُعاد التأكد من بقاء ما فيها.</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>الموافقة</translation>
  </message>
  <message>
   <source>Consent given on</source>
   <translation>تاريخ الموافقة</translation>
  </message>
  <message>
   <source>Consent implied by applying</source>
   <translation>موافقة ضمنية بالتقديم</translation>
  </message>
  <message>
   <source>Consent of a child come of age</source>
   <translation>موافقة من بلغ سن الرشد</translation>
  </message>
  <message>
   <source>Consent of the beneficiary</source>
   <translation>موافقة المستفيد</translation>
  </message>
  <message>
   <source>Consent to be asked for satisfaction (optional)</source>
   <translation>الموافقة على التواصل لقياس الرضا (اختياري)</translation>
  </message>
  <message>
   <source>Consent to share on referral (optional)</source>
   <translation>الموافقة على المشاركة عند الإحالة (اختياري)</translation>
  </message>
  <message>
   <source>Consent to study the request</source>
   <translation>الموافقة على دراسة الطلب</translation>
  </message>
  <message>
   <source>Consent to verify the data</source>
   <translation>الموافقة على التحقق من البيانات</translation>
  </message>
  <message>
   <source>Consents</source>
   <translation>الموافقات</translation>
  </message>
  <message>
   <source>Consents to the study of the request</source>
   <translation>تغطية الموافقة على دراسة الطلب</translation>
  </message>
  <message>
   <source>Consents, health and debts are never taken over: a person gives consent, and what needs it is asked afterwards.</source>
   <translation>الموافقات وبيانات الصحة والديون لا تُنقل من الجدول: الموافقة يعطيها صاحبها، وما يحتاج إليها يُسأل عنه بعدها.</translation>
  </message>
  <message>
   <source>Content</source>
   <translation>المحتوى</translation>
  </message>
  <message>
   <source>Content of a site or account</source>
   <translation>محتوى في موقع أو حساب</translation>
  </message>
  <message>
   <source>Continue the file of {name}</source>
   <translation>متابعة ملف {name}</translation>
  </message>
  <message>
   <source>Copied here, sent from the association's telephone</source>
   <translation>تُنسخ من هنا وتُرسل من جوال الجمعية</translation>
  </message>
  <message>
   <source>Copies of documents</source>
   <translation>صور الوثائق</translation>
  </message>
  <message>
   <source>Copy for WhatsApp</source>
   <translation>نسخ لواتساب</translation>
  </message>
  <message>
   <source>Copy for an SMS</source>
   <translation>نسخ لرسالة نصية</translation>
  </message>
  <message>
   <source>Copy of the decision of the competent body</source>
   <translation>صورة قرار جهة الاختصاص</translation>
  </message>
  <message>
   <source>Copy the details</source>
   <translation>نسخ التفاصيل</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>نسخ النص</translation>
  </message>
  <message>
   <source>Copy to: {whom}</source>
   <translation>نسخة إلى: {whom}</translation>
  </message>
  <message>
   <source>Correct (F2)</source>
   <translation>تصحيح (F2)</translation>
  </message>
  <message>
   <source>Correct the answer</source>
   <translation>تصحيح الإجابة</translation>
  </message>
  <message>
   <source>Correct verification</source>
   <translation>صحة التحقق</translation>
  </message>
  <message>
   <source>Correct what changed in the file itself first; here you record what was gone through.</source>
   <translation>صحّح ما تغيّر في الملف نفسه أولاً، ثم سجّل هنا ما تمت مراجعته.</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>مصحَّح</translation>
  </message>
  <message>
   <source>Corrected or answered</source>
   <translation>مصحَّح أو أُجيب عنه</translation>
  </message>
  <message>
   <source>Corresponding date</source>
   <translation>الموافق</translation>
  </message>
  <message>
   <source>Corresponding to</source>
   <translation>الموافق</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>الكلفة</translation>
  </message>
  <message>
   <source>Cost by the study</source>
   <translation>الكلفة بحسب الدراسة</translation>
  </message>
  <message>
   <source>Cost: {amount}</source>
   <translation>الكلفة: {amount}</translation>
  </message>
  <message>
   <source>Could not be reached</source>
   <translation>تعذّر التواصل</translation>
  </message>
  <message>
   <source>Could not be reached, more than once</source>
   <translation>تعذّر التواصل معه أكثر من مرة</translation>
  </message>
  <message>
   <source>Counselling</source>
   <translation>إرشاد</translation>
  </message>
  <message>
   <source>Countdown</source>
   <translation>المتبقي</translation>
  </message>
  <message>
   <source>Counted by</source>
   <translation>طريقة العدّ</translation>
  </message>
  <message>
   <source>Counted in</source>
   <translation>يُحسب بـ</translation>
  </message>
  <message>
   <source>Counted: the files on this computer alone; it has never exchanged with the central store.</source>
   <translation>شمل الحصر الملفات الموجودة على هذا الجهاز وحده؛ إذ لم يُجرِ بعدُ أي تبادل مع المخزن المركزي.</translation>
  </message>
  <message>
   <source>Counted: the files on this computer, as of its last exchange with the central store ({moment}).</source>
   <translation>شمل الحصر الملفات الموجودة على هذا الجهاز حتى آخر تبادل له مع المخزن المركزي ({moment}).</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>المسار</translation>
  </message>
  <message>
   <source>Court execution order</source>
   <translation>أمر تنفيذ قضائي</translation>
  </message>
  <message>
   <source>Credit card</source>
   <translation>بطاقة ائتمانية</translation>
  </message>
  <message>
   <source>Credit report</source>
   <translation>تقرير ائتماني</translation>
  </message>
  <message>
   <source>Creditor</source>
   <translation>نوع الدائن</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Ctrl+N</source>
   <translation>Ctrl+N</translation>
  </message>
  <message>
   <source>Custodian or legal guardian</source>
   <translation>الحاضن أو العائل القانوني</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Data and documents were matched, valid on the day of submission</source>
   <translation>طُوبقت البيانات والوثائق وكانت صالحة وقت التقديم</translation>
  </message>
  <message>
   <source>Data of the staff</source>
   <translation>بيانات الموظفين</translation>
  </message>
  <message>
   <source>Data protection officer</source>
   <translation>مسؤول حماية البيانات الشخصية</translation>
  </message>
  <message>
   <source>Data that were destroyed</source>
   <translation>البيانات المتلفة</translation>
  </message>
  <message>
   <source>Data to be updated</source>
   <translation>تحديث البيانات</translation>
  </message>
  <message>
   <source>Data update</source>
   <translation>تحديث بيانات</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>التاريخ والوقت</translation>
  </message>
  <message>
   <source>Date needed</source>
   <translation>يلزم تاريخها</translation>
  </message>
  <message>
   <source>Date of birth</source>
   <translation>تاريخ الميلاد</translation>
  </message>
  <message>
   <source>Date of the approval</source>
   <translation>تاريخ الاعتماد</translation>
  </message>
  <message>
   <source>Date of the decision</source>
   <translation>تاريخ القرار</translation>
  </message>
  <message>
   <source>Date of the decision (Gregorian)</source>
   <translation>تاريخ القرار (ميلادي)</translation>
  </message>
  <message>
   <source>Date of the decision (Hijri)</source>
   <translation>تاريخ القرار (هجري)</translation>
  </message>
  <message>
   <source>Date of the follow-up</source>
   <translation>تاريخ المتابعة</translation>
  </message>
  <message>
   <source>Date of the interview or visit</source>
   <translation>تاريخ المقابلة أو الزيارة</translation>
  </message>
  <message>
   <source>Date of the letter</source>
   <translation>تاريخ الخطاب</translation>
  </message>
  <message>
   <source>Date of the researcher's visit</source>
   <translation>موعد زيارة الباحث</translation>
  </message>
  <message>
   <source>Date of the session</source>
   <translation>تاريخ الجلسة</translation>
  </message>
  <message>
   <source>Date of their letter</source>
   <translation>تاريخ خطاب الجهة</translation>
  </message>
  <message>
   <source>Date, as the calendar reads it</source>
   <translation>التاريخ وفق التقويم</translation>
  </message>
  <message>
   <source>Date:</source>
   <translation>التاريخ:</translation>
  </message>
  <message>
   <source>Dated</source>
   <translation>تاريخ الصك أو الوكالة</translation>
  </message>
  <message>
   <source>Daughter</source>
   <translation>ابنة</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Day of the approval</source>
   <translation>تاريخ الاعتماد</translation>
  </message>
  <message>
   <source>Day of the decision</source>
   <translation>تاريخ القرار</translation>
  </message>
  <message>
   <source>Day of the planned visit</source>
   <translation>يوم الزيارة المقررة</translation>
  </message>
  <message>
   <source>Day of the visit</source>
   <translation>يوم الزيارة</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>الأيام</translation>
  </message>
  <message>
   <source>Days ahead</source>
   <translation>الأيام القادمة</translation>
  </message>
  <message>
   <source>Days from completeness to the notice ÷ those told</source>
   <translation>الأيام من الاكتمال إلى الإشعار ÷ المُشعَرون</translation>
  </message>
  <message>
   <source>Days from receipt to completeness ÷ completed</source>
   <translation>الأيام من الاستلام إلى الاكتمال ÷ المكتمل</translation>
  </message>
  <message>
   <source>Days to appeal, from the day of being told</source>
   <translation>مهلة التظلم من يوم التبليغ (أيام)</translation>
  </message>
  <message>
   <source>Days to complete what the committee asks for</source>
   <translation>مهلة استكمال ما تطلبه اللجنة (أيام)</translation>
  </message>
  <message>
   <source>Days to report a change</source>
   <translation>أيام الإبلاغ عن التغيّر</translation>
  </message>
  <message>
   <source>Days without work</source>
   <translation>أيام الإجازات</translation>
  </message>
  <message>
   <source>Debt deed</source>
   <translation>صك دين</translation>
  </message>
  <message>
   <source>Debts</source>
   <translation>الديون والالتزامات</translation>
  </message>
  <message>
   <source>Debts and bank account</source>
   <translation>الديون والحساب البنكي</translation>
  </message>
  <message>
   <source>Debts still owed</source>
   <translation>الديون المتبقية</translation>
  </message>
  <message>
   <source>Debts that remain</source>
   <translation>الديون المتبقية</translation>
  </message>
  <message>
   <source>December</source>
   <translation>ديسمبر</translation>
  </message>
  <message>
   <source>Decide on what the opinions showed</source>
   <translation>اتخاذ قرار في نتائج الآراء</translation>
  </message>
  <message>
   <source>Decide: acceptance</source>
   <translation>قرار: قبول</translation>
  </message>
  <message>
   <source>Decide: partial acceptance</source>
   <translation>قرار: قبول جزئي</translation>
  </message>
  <message>
   <source>Decide: postponement</source>
   <translation>قرار: تأجيل</translation>
  </message>
  <message>
   <source>Decide: referral to another body</source>
   <translation>قرار: إحالة إلى جهة أخرى</translation>
  </message>
  <message>
   <source>Decide: rejection</source>
   <translation>قرار: اعتذار عن القبول</translation>
  </message>
  <message>
   <source>Decide: to be completed</source>
   <translation>قرار: استكمال</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>صدر القرار</translation>
  </message>
  <message>
   <source>Decided as two persons, but other decisions join them</source>
   <translation>تقرر أنهما شخصان، لكن قرارات أخرى تضمهما</translation>
  </message>
  <message>
   <source>Decided at</source>
   <translation>وقت القرار</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>صاحب القرار</translation>
  </message>
  <message>
   <source>Decided within 7 days ÷ put to the manager</source>
   <translation>ما بُتّ فيه خلال 7 أيام ÷ ما عُرض على المدير</translation>
  </message>
  <message>
   <source>Decided, to be told</source>
   <translation>صدر فيها قرار ولم تُبلَّغ</translation>
  </message>
  <message>
   <source>Decided: {decision}</source>
   <translation>القرار: {decision}</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>قرار</translation>
  </message>
  <message>
   <source>Decision of {committee}</source>
   <translation>قرار {committee}</translation>
  </message>
  <message>
   <source>Decision on a request for a programme</source>
   <translation>قرار جهة الاختصاص في طلب برنامج أو مشروع</translation>
  </message>
  <message>
   <source>Decision sheet</source>
   <translation>ورقة القرار</translation>
  </message>
  <message>
   <source>Decision told on</source>
   <translation>تاريخ الإشعار بالقرار</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>القرارات</translation>
  </message>
  <message>
   <source>Decisions; one may have several</source>
   <translation>قرارات، وقد يكون للقرار أكثر من سبب</translation>
  </message>
  <message>
   <source>Declaration</source>
   <translation>الإقرار</translation>
  </message>
  <message>
   <source>Declaration and pledge of the correctness of the data</source>
   <translation>إقرار وتعهّد بصحة البيانات</translation>
  </message>
  <message>
   <source>Declaration of correctness</source>
   <translation>إقرار بصحة البيانات</translation>
  </message>
  <message>
   <source>Declaration of correctness of the data</source>
   <translation>الإقرار بصحة البيانات</translation>
  </message>
  <message>
   <source>Declaration of correctness, read aloud before witnesses</source>
   <translation>إقرار بصحة البيانات يُتلى بحضور شاهدين</translation>
  </message>
  <message>
   <source>Declarations that were sealed on this computer by {when} did not come back from the central store. Look for their signed papers and take new declarations in those files.</source>
   <translation>إقراراتٌ خُتمت على هذا الجهاز حتى {when} لم تعد من المخزن المركزي. ابحث عن أوراقها الموقّعة وخذ إقرارات جديدة في ملفاتها.</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>اعتُذر عنه</translation>
  </message>
  <message>
   <source>Declined to answer</source>
   <translation>امتنع عن الإجابة</translation>
  </message>
  <message>
   <source>Deed of an agent or guardian</source>
   <translation>صك الوكيل أو الولي</translation>
  </message>
  <message>
   <source>Default of the program</source>
   <translation>الأصل في البرنامج</translation>
  </message>
  <message>
   <source>Deferral</source>
   <translation>التأجيل</translation>
  </message>
  <message>
   <source>Degree</source>
   <translation>درجة الإعاقة</translation>
  </message>
  <message>
   <source>Delay</source>
   <translation>تأخر</translation>
  </message>
  <message>
   <source>Delegate of a sub-office</source>
   <translation>مندوب مكتب فرعي</translation>
  </message>
  <message>
   <source>Delegate's name</source>
   <translation>اسم المندوب</translation>
  </message>
  <message>
   <source>Delegates of the branch offices</source>
   <translation>مناديب المكاتب الفرعية</translation>
  </message>
  <message>
   <source>Deliver the service</source>
   <translation>تقديم الخدمة</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>تسليم</translation>
  </message>
  <message>
   <source>Denominator</source>
   <translation>المقام</translation>
  </message>
  <message>
   <source>Deny it: the decision stands</source>
   <translation>رفض التظلم: يبقى القرار</translation>
  </message>
  <message>
   <source>Deny the appeal</source>
   <translation>رد التظلم</translation>
  </message>
  <message>
   <source>Department to write to</source>
   <translation>الإدارة التي تُخاطب</translation>
  </message>
  <message>
   <source>Dependants on file already</source>
   <translation>تابعون قد يكونون مسجّلين في أسرة أخرى</translation>
  </message>
  <message>
   <source>Describe a service</source>
   <translation>وصف خدمة</translation>
  </message>
  <message>
   <source>Description of the need</source>
   <translation>وصف الاحتياج</translation>
  </message>
  <message>
   <source>Description of the need, as the applicant put it</source>
   <translation>وصف الاحتياج كما ذكره مقدّم الطلب</translation>
  </message>
  <message>
   <source>Desert</source>
   <translation>بادية</translation>
  </message>
  <message>
   <source>Destroyed on</source>
   <translation>تاريخ الإتلاف</translation>
  </message>
  <message>
   <source>Destroyed, damaged or changed by mistake</source>
   <translation>تلفها أو تغييرها خطأً</translation>
  </message>
  <message>
   <source>Deutsche Bank</source>
   <translation>دويتشه بنك</translation>
  </message>
  <message>
   <source>Developed Social Security</source>
   <translation>الضمان الاجتماعي المطور</translation>
  </message>
  <message>
   <source>Device key</source>
   <translation>مفتاح الجهاز</translation>
  </message>
  <message>
   <source>Device signature</source>
   <translation>توقيع الجهاز</translation>
  </message>
  <message>
   <source>Devices needed</source>
   <translation>الأجهزة التي يحتاج إليها</translation>
  </message>
  <message>
   <source>Dhu al-Hijjah</source>
   <translation>ذو الحجة</translation>
  </message>
  <message>
   <source>Dhu al-Qadah</source>
   <translation>ذو القعدة</translation>
  </message>
  <message>
   <source>Diabetes</source>
   <translation>السكري</translation>
  </message>
  <message>
   <source>Did it reach others, by publications or broadcasts?</source>
   <translation>هل بلغ غيرَ الحاضرين بمنشورات أو بث؟</translation>
  </message>
  <message>
   <source>Different services</source>
   <translation>خدمات متفرقة</translation>
  </message>
  <message>
   <source>Different ways of counting are never added together.</source>
   <translation>لا تُجمع طرق العدّ المختلفة بعضها إلى بعض.</translation>
  </message>
  <message>
   <source>Diploma</source>
   <translation>دبلوم</translation>
  </message>
  <message>
   <source>Direct</source>
   <translation>مباشر</translation>
  </message>
  <message>
   <source>Direct beneficiaries</source>
   <translation>المستفيدون المباشرون</translation>
  </message>
  <message>
   <source>Direct beneficiaries expected</source>
   <translation>عدد المباشرين المتوقع</translation>
  </message>
  <message>
   <source>Direct beneficiaries: {count}</source>
   <translation>المستفيدون المباشرون: {count}</translation>
  </message>
  <message>
   <source>Direct beneficiary</source>
   <translation>مستفيد مباشر</translation>
  </message>
  <message>
   <source>Directory of associations</source>
   <translation>دليل الجمعيات</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>إلغاء المسودة</translation>
  </message>
  <message>
   <source>Disclose: {what}</source>
   <translation>الإفصاح عن: {what}</translation>
  </message>
  <message>
   <source>Disclosed by</source>
   <translation>أفصح عنه</translation>
  </message>
  <message>
   <source>Disclosed to</source>
   <translation>الجهة المفصح لها</translation>
  </message>
  <message>
   <source>Disclosed: {what}</source>
   <translation>أُفصح عن: {what}</translation>
  </message>
  <message>
   <source>Displaced tribes</source>
   <translation>قبائل نازحة</translation>
  </message>
  <message>
   <source>Displaced tribes card</source>
   <translation>بطاقة القبائل النازحة</translation>
  </message>
  <message>
   <source>Display screen</source>
   <translation>شاشة عرض</translation>
  </message>
  <message>
   <source>District</source>
   <translation>الحي</translation>
  </message>
  <message>
   <source>Divorced</source>
   <translation>مطلق / مطلقة</translation>
  </message>
  <message>
   <source>Divorced woman</source>
   <translation>مطلقة</translation>
  </message>
  <message>
   <source>Do without this document, for a reason</source>
   <translation>الاستغناء عن هذه الوثيقة بسبب يُذكر</translation>
  </message>
  <message>
   <source>Doctorate</source>
   <translation>دكتوراه</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>Document checklist</source>
   <translation>قائمة التحقق من الوثائق</translation>
  </message>
  <message>
   <source>Document number</source>
   <translation>رقم الوثيقة</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <source>Documents (*.pdf *.txt)</source>
   <translation>وثائق (*.pdf *.txt)</translation>
  </message>
  <message>
   <source>Documents are missing</source>
   <translation>مستندات ناقصة</translation>
  </message>
  <message>
   <source>Documents asked for</source>
   <translation>الوثائق المطلوبة</translation>
  </message>
  <message>
   <source>Documents matched with the originals</source>
   <translation>الوثائق المطابَقة على أصولها</translation>
  </message>
  <message>
   <source>Documents of the checklist</source>
   <translation>وثائق قائمة التحقّق</translation>
  </message>
  <message>
   <source>Documents of the service: {service}</source>
   <translation>وثائق الخدمة: {service}</translation>
  </message>
  <message>
   <source>Documents of this association beside the shared list</source>
   <translation>وثائق خاصة بالجمعية إلى جانب القائمة المشتركة</translation>
  </message>
  <message>
   <source>Documents still outstanding: {documents}</source>
   <translation>وثائق ناقصة: {documents}</translation>
  </message>
  <message>
   <source>Documents still to bring</source>
   <translation>الوثائق المتبقّي تقديمها</translation>
  </message>
  <message>
   <source>Documents that may come later</source>
   <translation>وثائق يجوز تأخيرها</translation>
  </message>
  <message>
   <source>Documents to be renewed before the decision: {documents}</source>
   <translation>وثائق تُجدَّد قبل القرار: {documents}</translation>
  </message>
  <message>
   <source>Documents were not completed</source>
   <translation>عدم استكمال المستندات</translation>
  </message>
  <message>
   <source>Documents with the same group are alternatives: one of them is enough.</source>
   <translation>الوثائق التي تحمل اسم المجموعة نفسه بدائل: تكفي واحدة منها.</translation>
  </message>
  <message>
   <source>Does family live in the same home?</source>
   <translation>هل تسكن معه أسرة؟</translation>
  </message>
  <message>
   <source>Does not apply</source>
   <translation>لا ينطبق</translation>
  </message>
  <message>
   <source>Does not apply here</source>
   <translation>لا تنطبق على هذه الحالة</translation>
  </message>
  <message>
   <source>Does not count</source>
   <translation>لا يُعتد به</translation>
  </message>
  <message>
   <source>Does not know</source>
   <translation>لا يعلم</translation>
  </message>
  <message>
   <source>Does not match</source>
   <translation>غير مطابق</translation>
  </message>
  <message>
   <source>Does not match the file</source>
   <translation>لا تطابق ما في الملف</translation>
  </message>
  <message>
   <source>Does not wish to</source>
   <translation>لا يرغب</translation>
  </message>
  <message>
   <source>Does not wish to answer</source>
   <translation>لا يرغب في التقييم</translation>
  </message>
  <message>
   <source>Does the applicant support the family?</source>
   <translation>هل مقدّم الطلب هو عائل الأسرة؟</translation>
  </message>
  <message>
   <source>Domestic help</source>
   <translation>أجرة عمالة منزلية</translation>
  </message>
  <message>
   <source>Domestic worker</source>
   <translation>عمالة منزلية</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Done at</source>
   <translation>وقت القيام به</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>قام به</translation>
  </message>
  <message>
   <source>Done on</source>
   <translation>تاريخ الإنجاز</translation>
  </message>
  <message>
   <source>Doubtful places</source>
   <translation>مواضع غير واضحة</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>التنزيلات</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>مسودّة</translation>
  </message>
  <message>
   <source>Draft made from version {version}, last saved by {who}. Nobody else sees it yet.</source>
   <translation>مسودة من الإصدار {version}، آخر حفظ: {who}. لا يراها غيركم بعد.</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>مسودّات</translation>
  </message>
  <message>
   <source>Draw the screens and papers of a trial into a folder</source>
   <translation>رسم شاشات التجربة وأوراقها في مجلّد</translation>
  </message>
  <message>
   <source>Drawn signature</source>
   <translation>التوقيع المرسوم</translation>
  </message>
  <message>
   <source>Drawn with invented values.</source>
   <translation>بقيم مفترضة للمعاينة.</translation>
  </message>
  <message>
   <source>Dresses without help?</source>
   <translation>هل يلبس دون مساعدة؟</translation>
  </message>
  <message>
   <source>Due now</source>
   <translation>حلّ موعده</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>موعده</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>مكرر</translation>
  </message>
  <message>
   <source>Duplicates found</source>
   <translation>منع الازدواج: المكتشف</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>البريد الإلكتروني</translation>
  </message>
  <message>
   <source>Each article of the policy</source>
   <translation>مواد السياسة</translation>
  </message>
  <message>
   <source>Each article of the policy this file began under</source>
   <translation>كل مادة من السياسة التي بدأ بها هذا الملف</translation>
  </message>
  <message>
   <source>Each debt</source>
   <translation>بيان الديون</translation>
  </message>
  <message>
   <source>Each person once, by the number of their last file</source>
   <translation>كل مستفيد مرة واحدة برقم آخر ملفاته دون اسمه</translation>
  </message>
  <message>
   <source>Each question</source>
   <translation>كل سؤال على حدة</translation>
  </message>
  <message>
   <source>Earlier studies of this file:</source>
   <translation>دراسات سابقة لهذا الملف:</translation>
  </message>
  <message>
   <source>Earliest day of the reply</source>
   <translation>أول يوم للرد</translation>
  </message>
  <message>
   <source>Ease of applying</source>
   <translation>سهولة التقديم</translation>
  </message>
  <message>
   <source>Eastern Region</source>
   <translation>المنطقة الشرقية</translation>
  </message>
  <message>
   <source>Easy to guess: mix in words that have nothing to do with you or the branch.</source>
   <translation>سهلة التخمين: أدخل فيها كلمات لا صلة لها بك ولا بالفرع.</translation>
  </message>
  <message>
   <source>Eats without help?</source>
   <translation>هل يأكل دون مساعدة؟</translation>
  </message>
  <message>
   <source>Edit the policy</source>
   <translation>تحرير السياسة</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>الإصدار</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>التعليم</translation>
  </message>
  <message>
   <source>Education and work</source>
   <translation>التعليم والعمل</translation>
  </message>
  <message>
   <source>Egyptian</source>
   <translation>مصري</translation>
  </message>
  <message>
   <source>Eid al-Adha</source>
   <translation>عيد الأضحى</translation>
  </message>
  <message>
   <source>Eid al-Fitr</source>
   <translation>عيد الفطر</translation>
  </message>
  <message>
   <source>Eighteenth</source>
   <translation>الثامن عشر</translation>
  </message>
  <message>
   <source>Eighth</source>
   <translation>ثامناً</translation>
  </message>
  <message>
   <source>Elderly person</source>
   <translation>كبير سن</translation>
  </message>
  <message>
   <source>Electricity</source>
   <translation>الكهرباء</translation>
  </message>
  <message>
   <source>Electricity account</source>
   <translation>رقم حساب الكهرباء</translation>
  </message>
  <message>
   <source>Electronic applications</source>
   <translation>الطلبات الإلكترونية</translation>
  </message>
  <message>
   <source>Electronic platform of the body</source>
   <translation>المنصة الإلكترونية للجهة</translation>
  </message>
  <message>
   <source>Eleventh</source>
   <translation>الحادي عشر</translation>
  </message>
  <message>
   <source>Emergency</source>
   <translation>حالة طارئة</translation>
  </message>
  <message>
   <source>Emirates NBD</source>
   <translation>بنك الإمارات دبي الوطني</translation>
  </message>
  <message>
   <source>Employer</source>
   <translation>جهة العمل</translation>
  </message>
  <message>
   <source>Employment</source>
   <translation>التوظيف</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>فارغ</translation>
  </message>
  <message>
   <source>Empty it</source>
   <translation>تفريغ الحقول</translation>
  </message>
  <message>
   <source>End</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <source>End a programme or service</source>
   <translation>إنهاء برنامج أو خدمة</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <source>End of a programme</source>
   <translation>نهاية برنامج</translation>
  </message>
  <message>
   <source>End of the decision</source>
   <translation>نهاية مدة القرار</translation>
  </message>
  <message>
   <source>End: {what}</source>
   <translation>إنهاء: {what}</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>منتهية</translation>
  </message>
  <message>
   <source>Ended at</source>
   <translation>وقت الانتهاء</translation>
  </message>
  <message>
   <source>Ended because the goal was reached ÷ ended</source>
   <translation>ما انتهى بتحقق الهدف ÷ ما انتهى</translation>
  </message>
  <message>
   <source>Ended by</source>
   <translation>أنهاه</translation>
  </message>
  <message>
   <source>Ended on</source>
   <translation>تاريخ الانتهاء</translation>
  </message>
  <message>
   <source>Ended on {day}: {reason}</source>
   <translation>انتهى في {day}: {reason}</translation>
  </message>
  <message>
   <source>Endowment (waqf)</source>
   <translation>وقف</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>ينتهي في</translation>
  </message>
  <message>
   <source>Ends soon</source>
   <translation>ما ينتهي قريباً</translation>
  </message>
  <message>
   <source>Enquiries</source>
   <translation>الاستفسار</translation>
  </message>
  <message>
   <source>Enrol</source>
   <translation>تسجيل</translation>
  </message>
  <message>
   <source>Enrol in a programme</source>
   <translation>التسجيل في برنامج</translation>
  </message>
  <message>
   <source>Enrol: {name}</source>
   <translation>تسجيل في برنامج: {name}</translation>
  </message>
  <message>
   <source>Enrolled at</source>
   <translation>وقت التسجيل في البرنامج</translation>
  </message>
  <message>
   <source>Enrolled by</source>
   <translation>سجّله في البرنامج</translation>
  </message>
  <message>
   <source>Enrolment</source>
   <translation>تسجيل في برنامج</translation>
  </message>
  <message>
   <source>Enter a holiday of our own</source>
   <translation>إضافة إجازة للجمعية</translation>
  </message>
  <message>
   <source>Enter an association</source>
   <translation>إدخال جمعية</translation>
  </message>
  <message>
   <source>Entered at</source>
   <translation>وقت الإدخال</translation>
  </message>
  <message>
   <source>Entered by</source>
   <translation>أدخله</translation>
  </message>
  <message>
   <source>Entered into the program by</source>
   <translation>أدخله في البرنامج</translation>
  </message>
  <message>
   <source>Epilepsy</source>
   <translation>الصرع</translation>
  </message>
  <message>
   <source>Error in the data</source>
   <translation>خطأ في البيانات</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>تقدير</translation>
  </message>
  <message>
   <source>Estimated cost</source>
   <translation>الكلفة التقديرية</translation>
  </message>
  <message>
   <source>Events in their order</source>
   <translation>المراحل بترتيبها</translation>
  </message>
  <message>
   <source>Every beneficiary whose file was decided has been told.</source>
   <translation>بُلّغ كل مستفيد صدر في ملفه قرار.</translation>
  </message>
  <message>
   <source>Every child</source>
   <translation>كل ابن وبنت</translation>
  </message>
  <message>
   <source>Every dependant</source>
   <translation>كل تابع</translation>
  </message>
  <message>
   <source>Every document that is required was matched, and was valid on the day of submission.</source>
   <translation>الوثائق المطلوبة كلها مطابقة، وكانت سارية يوم التقديم.</translation>
  </message>
  <message>
   <source>Every document that is required was seen and matched.</source>
   <translation>اطُّلع على جميع الوثائق المطلوبة وطوبقت.</translation>
  </message>
  <message>
   <source>Every document, what was seen, and whether it is valid.</source>
   <translation>كل وثيقة، وما اطُّلع عليه منها، وهل هي صالحة.</translation>
  </message>
  <message>
   <source>Every duty that was due has its proof.</source>
   <translation>لكل ما حان أوانه ما يثبته.</translation>
  </message>
  <message>
   <source>Every family, number and document is invented.</source>
   <translation>الأسر والأرقام والوثائق كلها وهمية.</translation>
  </message>
  <message>
   <source>Every file received, its way and its decision</source>
   <translation>كل طلب استُلم ومساره وقراره</translation>
  </message>
  <message>
   <source>Every required document is settled.</source>
   <translation>جميع الوثائق المطلوبة مستوفاة.</translation>
  </message>
  <message>
   <source>Every session, its files and its decisions</source>
   <translation>كل جلسة وعدد ملفاتها وقراراتها</translation>
  </message>
  <message>
   <source>Every visit, call and letter, and how it ended</source>
   <translation>كل مراجعة واتصال وخطاب وما انتهى إليه</translation>
  </message>
  <message numerus="yes">
   <source>Every {n} months</source>
   <translation>
    <numerusform>بلا تكرار</numerusform>
    <numerusform>كل شهر</numerusform>
    <numerusform>كل شهرين</numerusform>
    <numerusform>كل {n} أشهر</numerusform>
    <numerusform>كل {n} شهراً</numerusform>
    <numerusform>كل {n} شهر</numerusform>
   </translation>
  </message>
  <message>
   <source>Everybody was told; to be closed</source>
   <translation>بانتظار الإغلاق</translation>
  </message>
  <message>
   <source>Everything is ready to finish.</source>
   <translation>كل شيء جاهز لإنهاء الملف.</translation>
  </message>
  <message>
   <source>Everything is sent</source>
   <translation>كل التغييرات مُرسلة</translation>
  </message>
  <message>
   <source>Everything sealed here</source>
   <translation>كل ما خُتم على هذا الجهاز</translation>
  </message>
  <message>
   <source>Everything stays on this computer and nothing leaves it.</source>
   <translation>كل شيء يبقى على هذا الجهاز، ولا يخرج منه شيء.</translation>
  </message>
  <message>
   <source>Everything that was changed in it is lost. The versions themselves stay.</source>
   <translation>يُفقد كل ما غُيّر فيها، وتبقى الإصدارات نفسها.</translation>
  </message>
  <message>
   <source>Everything that was done, in its order</source>
   <translation>كل ما تم بترتيبه</translation>
  </message>
  <message>
   <source>Everything the applicant stated, ready to sign in ink.</source>
   <translation>كل ما أدلى به مقدّم الطلب، جاهز للتوقيع بالحبر.</translation>
  </message>
  <message>
   <source>Everything was found as it was entered.</source>
   <translation>وُجد كل شيء كما أُدخل.</translation>
  </message>
  <message>
   <source>Everything: commands and files</source>
   <translation>كل شيء: الأوامر والملفات</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>الإثبات</translation>
  </message>
  <message>
   <source>Evidence and figures</source>
   <translation>الإثبات والمؤشرات</translation>
  </message>
  <message>
   <source>Evidence of file {number}: {stage}</source>
   <translation>إثبات الملف {number}: {stage}</translation>
  </message>
  <message>
   <source>Excel workbooks (*.xlsx)</source>
   <translation>مصنفات إكسل (*.xlsx)</translation>
  </message>
  <message>
   <source>Except these, which cannot wait</source>
   <translation>عدا هذه، فلا تُؤخَّر</translation>
  </message>
  <message>
   <source>Excused</source>
   <translation>معتذر</translation>
  </message>
  <message>
   <source>Execution</source>
   <translation>التنفيذ</translation>
  </message>
  <message>
   <source>Execution of a programme</source>
   <translation>تنفيذ برنامج</translation>
  </message>
  <message>
   <source>Execution order</source>
   <translation>قرار تنفيذ</translation>
  </message>
  <message>
   <source>Expected for the whole programme</source>
   <translation>المتوقع للبرنامج كله</translation>
  </message>
  <message>
   <source>Expense</source>
   <translation>نوع المصروف</translation>
  </message>
  <message>
   <source>Expenses a month</source>
   <translation>مجموع المصروفات الشهرية</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>منتهية</translation>
  </message>
  <message>
   <source>Expires soon</source>
   <translation>تنتهي قريباً</translation>
  </message>
  <message>
   <source>Explain the study and the reply</source>
   <translation>إيضاح دراسة الطلب والرد عليه</translation>
  </message>
  <message>
   <source>Explicit consent</source>
   <translation>موافقة صريحة</translation>
  </message>
  <message>
   <source>Explicit consent: credit and debt data</source>
   <translation>موافقة صريحة: البيانات الائتمانية والديون</translation>
  </message>
  <message>
   <source>Explicit consent: health data</source>
   <translation>موافقة صريحة: البيانات الصحية</translation>
  </message>
  <message>
   <source>Extended</source>
   <translation>مُدّدت مهلته</translation>
  </message>
  <message>
   <source>Extended by</source>
   <translation>مدّده</translation>
  </message>
  <message>
   <source>F9: why there is no answer</source>
   <translation>F9: سبب عدم الإجابة</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>البيانات</translation>
  </message>
  <message>
   <source>Families</source>
   <translation>أسر</translation>
  </message>
  <message>
   <source>Families and persons</source>
   <translation>الأسر والأفراد</translation>
  </message>
  <message>
   <source>Families whose category improved</source>
   <translation>الأثر: أسر تحسنت فئتها</translation>
  </message>
  <message>
   <source>Family and dependants</source>
   <translation>الأسرة والتابعون</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>اسم العائلة</translation>
  </message>
  <message>
   <source>Family record number</source>
   <translation>رقم سجل الأسرة</translation>
  </message>
  <message>
   <source>Farm</source>
   <translation>مزرعة</translation>
  </message>
  <message>
   <source>Father</source>
   <translation>أب</translation>
  </message>
  <message>
   <source>Father deceased</source>
   <translation>يتيم الأب</translation>
  </message>
  <message>
   <source>Father's name</source>
   <translation>اسم الأب</translation>
  </message>
  <message numerus="yes">
   <source>Faults to mend: {n}</source>
   <translation>
    <numerusform>لا شيء يحتاج إلى إصلاح</numerusform>
    <numerusform>موضع واحد يحتاج إلى إصلاح</numerusform>
    <numerusform>موضعان يحتاجان إلى إصلاح</numerusform>
    <numerusform>{n} مواضع تحتاج إلى إصلاح</numerusform>
    <numerusform>{n} موضعاً يحتاج إلى إصلاح</numerusform>
    <numerusform>{n} موضع يحتاج إلى إصلاح</numerusform>
   </translation>
  </message>
  <message>
   <source>February</source>
   <translation>فبراير</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>أنثى</translation>
  </message>
  <message>
   <source>Fewer than {least} answers: not shown</source>
   <translation>أقل من {least} إجابات: لا تُعرض</translation>
  </message>
  <message>
   <source>Fewer than {least}: not shown</source>
   <translation>أقل من {least}: لا يُعرض</translation>
  </message>
  <message>
   <source>Fields marked * are required</source>
   <translation>الحقول المعلّمة بـ * إلزامية</translation>
  </message>
  <message>
   <source>Fifteenth</source>
   <translation>الخامس عشر</translation>
  </message>
  <message>
   <source>Fifth</source>
   <translation>خامساً</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>File</source>
   <translation>الملف</translation>
  </message>
  <message>
   <source>File code</source>
   <translation>رمز الملف</translation>
  </message>
  <message>
   <source>File it came in</source>
   <translation>الملف الذي ورد فيه</translation>
  </message>
  <message>
   <source>File number</source>
   <translation>رقم الملف</translation>
  </message>
  <message>
   <source>File on the agenda</source>
   <translation>الملف المدرج في جدول الأعمال</translation>
  </message>
  <message>
   <source>File {code}</source>
   <translation>الملف {code}</translation>
  </message>
  <message>
   <source>File {code}: {why}</source>
   <translation>الملف {code}: {why}</translation>
  </message>
  <message>
   <source>File {number}</source>
   <translation>الملف {number}</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <source>Files decided</source>
   <translation>ما بُتّ فيه</translation>
  </message>
  <message>
   <source>Files found</source>
   <translation>الملفات التي وُجدت</translation>
  </message>
  <message>
   <source>Files kept up to date</source>
   <translation>تحديث البيانات</translation>
  </message>
  <message>
   <source>Files of one person</source>
   <translation>ملفات شخص واحد</translation>
  </message>
  <message>
   <source>Files of this person</source>
   <translation>عدد ملفات المستفيد</translation>
  </message>
  <message>
   <source>Files received</source>
   <translation>الملفات المستلَمة</translation>
  </message>
  <message>
   <source>Files stand by their code and without names, so that they are looked at without regard to persons.</source>
   <translation>تُعرض الطلبات برموزها دون أسماء أصحابها، حفظاً للخصوصية وتحقيقاً للعدل بين المتقدمين.</translation>
  </message>
  <message>
   <source>Files that lack one of the three ÷ received</source>
   <translation>الملفات التي ينقصها أحدها ÷ المستلَمة</translation>
  </message>
  <message>
   <source>Files that show a gap</source>
   <translation>ملفات فيها ثغرة</translation>
  </message>
  <message>
   <source>Files that show a gap: press Enter to open one</source>
   <translation>ملفات فيها ثغرات: اضغط Enter لفتح الملف</translation>
  </message>
  <message>
   <source>Files to be looked at</source>
   <translation>الطلبات المعروضة</translation>
  </message>
  <message>
   <source>Files to follow up</source>
   <translation>ملفات تحلّ متابعتها</translation>
  </message>
  <message>
   <source>Files with every document matched and valid ÷ files sent to the committee</source>
   <translation>ملفات وثائقها كلها مطابقة وسارية ÷ ما رُفع إلى اللجنة</translation>
  </message>
  <message>
   <source>Files without district, case or date of birth</source>
   <translation>جودة البيانات: نقص الحي أو الفئة أو الميلاد</translation>
  </message>
  <message>
   <source>Files; one may ask for several</source>
   <translation>ملفات، وقد يطلب الملف أكثر من خدمة</translation>
  </message>
  <message>
   <source>Finance company</source>
   <translation>شركة تمويل</translation>
  </message>
  <message>
   <source>Find a file</source>
   <translation>البحث عن ملف</translation>
  </message>
  <message>
   <source>Finish the file</source>
   <translation>إنهاء الملف</translation>
  </message>
  <message>
   <source>Finish the referral</source>
   <translation>إنهاء الإحالة</translation>
  </message>
  <message>
   <source>Finish the social study</source>
   <translation>إنهاء البحث الاجتماعي</translation>
  </message>
  <message>
   <source>Finish the study</source>
   <translation>إنهاء الدراسة</translation>
  </message>
  <message>
   <source>Finished at</source>
   <translation>وقت الإنهاء</translation>
  </message>
  <message>
   <source>Finished {when} by {name}. It stays as it is.</source>
   <translation>انتهت في {when}، الباحث: {name}. تبقى كما هي.</translation>
  </message>
  <message>
   <source>First</source>
   <translation>أولاً</translation>
  </message>
  <message>
   <source>First cell</source>
   <translation>أول خانة</translation>
  </message>
  <message>
   <source>First complete what is known of it: the notice says it.</source>
   <translation>أكمل المعلومات أولاً، فالإشعار يتضمنها.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>أول يوم</translation>
  </message>
  <message>
   <source>First decide whether it may harm anybody.</source>
   <translation>حدّد أولاً هل يُتوقع منها ضرر.</translation>
  </message>
  <message>
   <source>First follow-up on</source>
   <translation>أول متابعة في</translation>
  </message>
  <message>
   <source>First name</source>
   <translation>الاسم الأول</translation>
  </message>
  <message>
   <source>First person</source>
   <translation>الشخص الأول</translation>
  </message>
  <message>
   <source>First record how the identity was verified.</source>
   <translation>سجّل أولاً كيف جرى التحقق من الهوية.</translation>
  </message>
  <message>
   <source>First witness</source>
   <translation>الشاهد الأول</translation>
  </message>
  <message>
   <source>Fitness of the service to the need</source>
   <translation>ملاءمة الخدمة للحاجة</translation>
  </message>
  <message>
   <source>Floor of a house</source>
   <translation>دور</translation>
  </message>
  <message>
   <source>Folder of the data</source>
   <translation>مجلد البيانات</translation>
  </message>
  <message>
   <source>Folder of the scanner</source>
   <translation>مجلد الماسح الضوئي</translation>
  </message>
  <message>
   <source>Follow the programme up</source>
   <translation>متابعة البرنامج</translation>
  </message>
  <message>
   <source>Follow up</source>
   <translation>المتابعة</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Follow-up and reports</source>
   <translation>المتابعة والتقارير</translation>
  </message>
  <message>
   <source>Follow-up of a programme</source>
   <translation>متابعة برنامج</translation>
  </message>
  <message>
   <source>Follow-up of an application</source>
   <translation>متابعة طلب</translation>
  </message>
  <message>
   <source>Follow-up of the programme</source>
   <translation>المتابعة</translation>
  </message>
  <message>
   <source>Follow-up: {name}</source>
   <translation>متابعة: {name}</translation>
  </message>
  <message>
   <source>Follow-ups and updates</source>
   <translation>المتابعات والتحديثات</translation>
  </message>
  <message>
   <source>Followed up by</source>
   <translation>تابعه</translation>
  </message>
  <message>
   <source>Followed up on</source>
   <translation>تاريخ المتابعة</translation>
  </message>
  <message>
   <source>Food</source>
   <translation>الغذاء</translation>
  </message>
  <message>
   <source>Food basket</source>
   <translation>سلة غذائية</translation>
  </message>
  <message>
   <source>For a screen reader</source>
   <translation>لقارئ الشاشة</translation>
  </message>
  <message>
   <source>For a service or programme that is not ours to give.</source>
   <translation>لخدمة أو برنامج ليس من اختصاص الجمعية.</translation>
  </message>
  <message>
   <source>For example the board of directors, its committee, or the supervising ministry.</source>
   <translation>كمجلس الإدارة أو لجنة منبثقة عنه أو الوزارة المشرفة.</translation>
  </message>
  <message>
   <source>For oneself</source>
   <translation>عن نفسه</translation>
  </message>
  <message>
   <source>For the association's use</source>
   <translation>خاص باستعمال الجمعية</translation>
  </message>
  <message>
   <source>For the competent body</source>
   <translation>عن جهة الاختصاص</translation>
  </message>
  <message>
   <source>For the day when the computer is out of use: print these forms now and keep them in a drawer.</source>
   <translation>ليوم يتعطل فيه الحاسب: اطبعوا هذه النماذج الآن واحفظوها في درج المكتب.</translation>
  </message>
  <message>
   <source>For the member of staff</source>
   <translation>للموظف</translation>
  </message>
  <message>
   <source>For the period</source>
   <translation>عن المدة</translation>
  </message>
  <message>
   <source>For the researcher: every answer with boxes to tick, and room for what is found.</source>
   <translation>للباحث: كل إجابة مع مربعين للتأشير ومكان لكتابة ما وُجد.</translation>
  </message>
  <message>
   <source>For the time from</source>
   <translation>عن المدة من</translation>
  </message>
  <message>
   <source>For the time until</source>
   <translation>عن المدة إلى</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>المراجع</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Form version</source>
   <translation>إصدار النموذج</translation>
  </message>
  <message>
   <source>Form {form}, version {version}</source>
   <translation>نموذج {form} – إصدار {version}</translation>
  </message>
  <message>
   <source>Form: request for support of a beneficiary</source>
   <translation>نموذج: طلب دعم مستفيد</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>الصيغة</translation>
  </message>
  <message>
   <source>Fostered</source>
   <translation>محتضن</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>وُجد</translation>
  </message>
  <message>
   <source>Found at</source>
   <translation>وقت الوقوف عليه</translation>
  </message>
  <message>
   <source>Found by</source>
   <translation>وجده</translation>
  </message>
  <message>
   <source>Founding Day</source>
   <translation>يوم التأسيس</translation>
  </message>
  <message>
   <source>Fourteenth</source>
   <translation>الرابع عشر</translation>
  </message>
  <message>
   <source>Fourth</source>
   <translation>رابعاً</translation>
  </message>
  <message>
   <source>Frail with age</source>
   <translation>عجز الشيخوخة</translation>
  </message>
  <message>
   <source>Freelance work</source>
   <translation>دخل العمل الحر</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>الجمعة</translation>
  </message>
  <message>
   <source>Friday, Saturday and these days are not counted as working days. Press Enter on one to move it.</source>
   <translation>لا تُحسب الجمعة والسبت وهذه الأيام أيام عمل. اضغطوا Enter على إجازة لتعديلها.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>من تاريخ</translation>
  </message>
  <message>
   <source>From the bank's certificate.</source>
   <translation>من شهادة البنك.</translation>
  </message>
  <message>
   <source>From the policy: without opening a file</source>
   <translation>من السياسة: دون فتح ملف</translation>
  </message>
  <message>
   <source>From {first} to {last}</source>
   <translation>من {first} إلى {last}</translation>
  </message>
  <message>
   <source>Full name</source>
   <translation>الاسم الكامل</translation>
  </message>
  <message>
   <source>Fully satisfied</source>
   <translation>راضٍ تماماً</translation>
  </message>
  <message>
   <source>Furniture</source>
   <translation>أثاث</translation>
  </message>
  <message>
   <source>GCC identity card</source>
   <translation>هوية خليجية</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>ثغرة</translation>
  </message>
  <message>
   <source>Gaps</source>
   <translation>ثغرات</translation>
  </message>
  <message>
   <source>Gas</source>
   <translation>الغاز</translation>
  </message>
  <message>
   <source>Gender</source>
   <translation>الجنس</translation>
  </message>
  <message>
   <source>Give my change up</source>
   <translation>تراجع عن تعديلي</translation>
  </message>
  <message>
   <source>Give the paper</source>
   <translation>تسليمه الاستبانة</translation>
  </message>
  <message>
   <source>Give the privacy notice and take consent</source>
   <translation>تقديم إشعار الخصوصية وأخذ الموافقة</translation>
  </message>
  <message>
   <source>Give the screen back</source>
   <translation>أعد الشاشة إلى الموظف</translation>
  </message>
  <message>
   <source>Give them the paper first.</source>
   <translation>سلّموه الاستبانة الورقية أولاً.</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>سُلّم</translation>
  </message>
  <message>
   <source>Giving the service</source>
   <translation>تقديم الخدمة</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة العمل</translation>
  </message>
  <message>
   <source>Go on answering</source>
   <translation>متابعة التقييم</translation>
  </message>
  <message>
   <source>Go on with the programme request</source>
   <translation>متابعة طلب البرنامج</translation>
  </message>
  <message>
   <source>Go to the step</source>
   <translation>الذهاب إلى الخطوة</translation>
  </message>
  <message>
   <source>Goes before the others</source>
   <translation>يُقدَّم على غيره</translation>
  </message>
  <message>
   <source>Gone through</source>
   <translation>تمت مراجعته</translation>
  </message>
  <message>
   <source>Gone through by</source>
   <translation>راجعه</translation>
  </message>
  <message>
   <source>Gone through last on {day}</source>
   <translation>آخر مراجعة للملف في {day}</translation>
  </message>
  <message>
   <source>Gone through on</source>
   <translation>تاريخ المراجعة</translation>
  </message>
  <message>
   <source>Good</source>
   <translation>جيدة</translation>
  </message>
  <message>
   <source>Good until {day}: ask for the renewed document before the decision.</source>
   <translation>كانت سارية حتى {day}: تُطلب الوثيقة المجددة قبل القرار.</translation>
  </message>
  <message>
   <source>Good until {day}: the decision should come before, or the document be brought again.</source>
   <translation>سارية حتى {day}: يحسن أن يصدر القرار قبل ذلك، أو تُحضر الوثيقة من جديد.</translation>
  </message>
  <message>
   <source>Government body</source>
   <translation>جهة حكومية</translation>
  </message>
  <message>
   <source>Government employee</source>
   <translation>موظف حكومي</translation>
  </message>
  <message>
   <source>Governorate</source>
   <translation>المحافظة</translation>
  </message>
  <message>
   <source>Governorate town</source>
   <translation>محافظة</translation>
  </message>
  <message>
   <source>Governorates and towns; empty for all.</source>
   <translation>المحافظات والمدن؛ ويُترك فارغاً إن كانت تخدم المنطقة كلها.</translation>
  </message>
  <message>
   <source>Graduated</source>
   <translation>متخرج</translation>
  </message>
  <message>
   <source>Granddaughter</source>
   <translation>حفيدة</translation>
  </message>
  <message>
   <source>Grandfather</source>
   <translation>جد</translation>
  </message>
  <message>
   <source>Grandfather's name</source>
   <translation>اسم الجد</translation>
  </message>
  <message>
   <source>Grandmother</source>
   <translation>جدة</translation>
  </message>
  <message>
   <source>Grandson</source>
   <translation>حفيد</translation>
  </message>
  <message>
   <source>Greeting</source>
   <translation>السلام</translation>
  </message>
  <message>
   <source>Gregorian date</source>
   <translation>التاريخ الميلادي</translation>
  </message>
  <message>
   <source>Gregorian date as printed</source>
   <translation>التاريخ الميلادي كما طُبع</translation>
  </message>
  <message>
   <source>Gregorian year</source>
   <translation>السنة الميلادية</translation>
  </message>
  <message>
   <source>Gregorian years</source>
   <translation>السنوات الميلادية</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>المجموعة</translation>
  </message>
  <message>
   <source>Group of alternatives</source>
   <translation>مجموعة البدائل</translation>
  </message>
  <message>
   <source>Guardian</source>
   <translation>ولي أو وصي</translation>
  </message>
  <message>
   <source>Guardian of the applicant</source>
   <translation>الولي أو الوصي على مقدّم الطلب</translation>
  </message>
  <message>
   <source>Guardian or custodian</source>
   <translation>الولي أو الوصي</translation>
  </message>
  <message>
   <source>Guide of social research</source>
   <translation>دليل خدمات البحث الاجتماعي</translation>
  </message>
  <message>
   <source>Guide of the support policy</source>
   <translation>دليل سياسة الدعم للمستفيدين</translation>
  </message>
  <message>
   <source>Guide or form</source>
   <translation>الدليل أو النموذج</translation>
  </message>
  <message>
   <source>Guides and forms</source>
   <translation>الأدلة والنماذج</translation>
  </message>
  <message>
   <source>Guides and forms of the staff</source>
   <translation>أدلة الموظفين ونماذجهم</translation>
  </message>
  <message>
   <source>Guides and procedures</source>
   <translation>الأدلة والإجراءات</translation>
  </message>
  <message>
   <source>Gulf International Bank</source>
   <translation>بنك الخليج الدولي</translation>
  </message>
  <message>
   <source>Had expired on the day of submission</source>
   <translation>كانت منتهية يوم التقديم</translation>
  </message>
  <message>
   <source>Hafiz job-seeker support</source>
   <translation>إعانة حافز</translation>
  </message>
  <message>
   <source>Hail Region</source>
   <translation>منطقة حائل</translation>
  </message>
  <message>
   <source>Hand it to them</source>
   <translation>إحالته إليهم</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>تسليم</translation>
  </message>
  <message>
   <source>Hand over for confirmation</source>
   <translation>رفع للاعتماد</translation>
  </message>
  <message>
   <source>Hand over: {what}</source>
   <translation>تسليم: {what}</translation>
  </message>
  <message>
   <source>Hand the file to the researcher</source>
   <translation>إحالة الملف إلى الباحث</translation>
  </message>
  <message>
   <source>Hand the screen over</source>
   <translation>تسليمه الشاشة</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>تسليم باليد</translation>
  </message>
  <message>
   <source>Handed over by</source>
   <translation>سلّمه</translation>
  </message>
  <message>
   <source>Handed over on</source>
   <translation>تاريخ التسليم</translation>
  </message>
  <message>
   <source>Has an interest in the case</source>
   <translation>مصلحة في الحالة</translation>
  </message>
  <message>
   <source>Has left</source>
   <translation>انصرف</translation>
  </message>
  <message>
   <source>Has places</source>
   <translation>متاح</translation>
  </message>
  <message>
   <source>Hash</source>
   <translation>البصمة</translation>
  </message>
  <message>
   <source>Hash of the content</source>
   <translation>بصمة المحتوى</translation>
  </message>
  <message>
   <source>Hash of the file</source>
   <translation>بصمة الملف</translation>
  </message>
  <message>
   <source>Hash of the picture</source>
   <translation>بصمة الصورة</translation>
  </message>
  <message>
   <source>Hash of the row</source>
   <translation>بصمة السطر</translation>
  </message>
  <message>
   <source>Hash of the rules</source>
   <translation>بصمة القواعد</translation>
  </message>
  <message>
   <source>Hash of the texts</source>
   <translation>بصمة النصوص</translation>
  </message>
  <message>
   <source>Hash of what it says</source>
   <translation>بصمة المضمون</translation>
  </message>
  <message>
   <source>Hash of what was signed</source>
   <translation>بصمة ما وُقّع</translation>
  </message>
  <message>
   <source>Head of the family</source>
   <translation>رب الأسرة</translation>
  </message>
  <message>
   <source>Head of the household</source>
   <translation>رب الأسرة</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>Headquarters</source>
   <translation>المركز الرئيس</translation>
  </message>
  <message>
   <source>Heads of the table</source>
   <translation>رؤوس الجدول</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>الحالة الصحية</translation>
  </message>
  <message>
   <source>Health and disability</source>
   <translation>الصحة والإعاقة</translation>
  </message>
  <message>
   <source>Healthy</source>
   <translation>سليم</translation>
  </message>
  <message>
   <source>Hearing</source>
   <translation>إعاقة سمعية</translation>
  </message>
  <message>
   <source>Hearing aid</source>
   <translation>سماعة أذن</translation>
  </message>
  <message>
   <source>Heart disease</source>
   <translation>أمراض القلب</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>محجوز</translation>
  </message>
  <message>
   <source>Held at</source>
   <translation>مكان التنفيذ</translation>
  </message>
  <message>
   <source>Held on</source>
   <translation>تاريخ التنفيذ</translation>
  </message>
  <message>
   <source>Here only numbers are kept, no names. Whoever asks for a service of their own begins with a visit and a file.</source>
   <translation>تُحفظ هنا الأعداد وحدها دون أي أسماء. ومن يطلب خدمة لنفسه يُستقبل بزيارة ويُفتح له ملف.</translation>
  </message>
  <message>
   <source>Hide the password</source>
   <translation>إخفاء كلمة المرور</translation>
  </message>
  <message>
   <source>High blood pressure</source>
   <translation>ضغط الدم</translation>
  </message>
  <message>
   <source>Hijra settlement</source>
   <translation>هجرة</translation>
  </message>
  <message>
   <source>Hijri date</source>
   <translation>التاريخ الهجري</translation>
  </message>
  <message>
   <source>Hijri date as printed</source>
   <translation>التاريخ الهجري كما طُبع</translation>
  </message>
  <message>
   <source>Hijri dates are known from 1343 to 1500; write the Gregorian date instead.</source>
   <translation>التقويم الهجري معروف هنا من 1343 إلى 1500؛ اكتب التاريخ الميلادي.</translation>
  </message>
  <message>
   <source>Hijri year</source>
   <translation>السنة الهجرية</translation>
  </message>
  <message>
   <source>Hijri years</source>
   <translation>السنوات الهجرية</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>الإجازة</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>الرئيسية</translation>
  </message>
  <message>
   <source>Home in need of repair</source>
   <translation>ترميم مسكن</translation>
  </message>
  <message>
   <source>Home repair</source>
   <translation>ترميم المسكن</translation>
  </message>
  <message>
   <source>Home visit</source>
   <translation>زيارة منزلية</translation>
  </message>
  <message>
   <source>Homemaker</source>
   <translation>ربة منزل</translation>
  </message>
  <message>
   <source>Hour of the planned visit</source>
   <translation>ساعة الزيارة المقررة</translation>
  </message>
  <message>
   <source>Hour of the visit</source>
   <translation>ساعة الزيارة</translation>
  </message>
  <message>
   <source>Hours and minutes, for example 16:30.</source>
   <translation>بالساعات والدقائق، مثل 16:30.</translation>
  </message>
  <message>
   <source>Household</source>
   <translation>الأسرة</translation>
  </message>
  <message>
   <source>Household appliances</source>
   <translation>أجهزة منزلية</translation>
  </message>
  <message>
   <source>Housing</source>
   <translation>السكن</translation>
  </message>
  <message>
   <source>Housing and household</source>
   <translation>السكن والأسرة</translation>
  </message>
  <message>
   <source>Housing and income</source>
   <translation>السكن والدخل</translation>
  </message>
  <message>
   <source>Housing of the employer</source>
   <translation>سكن عمل</translation>
  </message>
  <message>
   <source>Housing support</source>
   <translation>الدعم السكني</translation>
  </message>
  <message>
   <source>How</source>
   <translation>الوسيلة</translation>
  </message>
  <message>
   <source>How a member of staff behaved</source>
   <translation>معاملة موظف</translation>
  </message>
  <message>
   <source>How does the applicant sign?</source>
   <translation>كيف يوقّع مقدّم الطلب؟</translation>
  </message>
  <message>
   <source>How far it is</source>
   <translation>مقدار ما أُنجز</translation>
  </message>
  <message>
   <source>How it arrived</source>
   <translation>كيف وصلت</translation>
  </message>
  <message>
   <source>How it is computed</source>
   <translation>طريقة الحساب</translation>
  </message>
  <message>
   <source>How it is sent</source>
   <translation>طريقة الإرسال</translation>
  </message>
  <message>
   <source>How it stands</source>
   <translation>حاله</translation>
  </message>
  <message>
   <source>How it was given</source>
   <translation>كيف أُعطي</translation>
  </message>
  <message>
   <source>How it was matched</source>
   <translation>طريقة المطابقة</translation>
  </message>
  <message>
   <source>How it was sent</source>
   <translation>طريقة الإرسال</translation>
  </message>
  <message>
   <source>How it was signed</source>
   <translation>طريقة التوقيع</translation>
  </message>
  <message>
   <source>How it was told</source>
   <translation>كيف تم الإبلاغ</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>العدد</translation>
  </message>
  <message>
   <source>How many members</source>
   <translation>عدد الأعضاء</translation>
  </message>
  <message>
   <source>How many people it would serve</source>
   <translation>عدد من يخدمهم الطلب</translation>
  </message>
  <message>
   <source>How many persons, about</source>
   <translation>عدد أصحاب البيانات تقريباً</translation>
  </message>
  <message>
   <source>How many were reached</source>
   <translation>عدد المستفيدين غير المباشرين</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>تكرار الدعم</translation>
  </message>
  <message>
   <source>How often a file may be postponed</source>
   <translation>أقصى عدد لتأجيل الملف</translation>
  </message>
  <message>
   <source>How the beneficiary is dealt with</source>
   <translation>التعامل مع المستفيد</translation>
  </message>
  <message>
   <source>How the committee works</source>
   <translation>ضوابط عمل اللجنة</translation>
  </message>
  <message>
   <source>How the consent was taken</source>
   <translation>وسيلة أخذ الموافقة</translation>
  </message>
  <message>
   <source>How the device was left</source>
   <translation>حالة الجهاز عند فقده</translation>
  </message>
  <message>
   <source>How the figures are to be read</source>
   <translation>إيضاحات على الأرقام</translation>
  </message>
  <message>
   <source>How the identity was verified</source>
   <translation>التحقق من الهوية</translation>
  </message>
  <message>
   <source>How the receipt is signed</source>
   <translation>طريقة توقيع السند</translation>
  </message>
  <message>
   <source>How the request came</source>
   <translation>قناة ورود الطلب</translation>
  </message>
  <message>
   <source>How they ask</source>
   <translation>طريقة الطلب</translation>
  </message>
  <message>
   <source>How they were counted</source>
   <translation>طريقة العدّ</translation>
  </message>
  <message>
   <source>How they were destroyed</source>
   <translation>طريقة الإتلاف</translation>
  </message>
  <message>
   <source>How they were told</source>
   <translation>طريقة الإشعار</translation>
  </message>
  <message>
   <source>How to find the home</source>
   <translation>وصف موقع السكن</translation>
  </message>
  <message>
   <source>How to reach us</source>
   <translation>قنوات التواصل معنا</translation>
  </message>
  <message>
   <source>How to read it</source>
   <translation>كيف تُقرأ</translation>
  </message>
  <message>
   <source>How, or what was gone through</source>
   <translation>الطريقة، أو ما روجع</translation>
  </message>
  <message>
   <source>Husband</source>
   <translation>زوج</translation>
  </message>
  <message>
   <source>Husband or wife</source>
   <translation>زوج أو زوجة</translation>
  </message>
  <message>
   <source>I consent</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>I do not consent</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>I do not wish to answer</source>
   <translation>لا أرغب في التقييم</translation>
  </message>
  <message>
   <source>I explained how long the reply may take</source>
   <translation>أوضحت المدة التي قد يستغرقها الرد</translation>
  </message>
  <message>
   <source>I explained that the applicant answers for what is declared</source>
   <translation>أوضحت أن المقرّ مسؤول مسؤولية مباشرة عمّا أقرّ به</translation>
  </message>
  <message>
   <source>I have read it and will follow it</source>
   <translation>قرأتها وألتزم بها</translation>
  </message>
  <message>
   <source>I have seen the original identity document</source>
   <translation>اطّلعت على أصل الهوية</translation>
  </message>
  <message>
   <source>I have seen the originals of the documents above and matched them with the data given.</source>
   <translation>اطّلعتُ على أصول الوثائق المبيّنة أعلاه وطابقتُها مع البيانات المقدَّمة.</translation>
  </message>
  <message>
   <source>I matched the answers with the documents</source>
   <translation>طابقت الإجابات بالوثائق</translation>
  </message>
  <message>
   <source>I saw the identity document of who signs</source>
   <translation>اطّلعت على هوية من يوقّع</translation>
  </message>
  <message>
   <source>I, the undersigned (a woman), received from the association what is named above, whole and sound, and I have no claim to it a second time.</source>
   <translation>أقرّ أنا الموقّعة أدناه بأنني تسلّمت من الجمعية ما ذُكر أعلاه كاملاً وسليماً، وليس لي أن أطالب به مرة أخرى.</translation>
  </message>
  <message>
   <source>I, the undersigned, received from the association what is named above, whole and sound, and I have no claim to it a second time.</source>
   <translation>أقرّ أنا الموقّع أدناه بأنني تسلّمت من الجمعية ما ذُكر أعلاه كاملاً وسليماً، وليس لي أن أطالب به مرة أخرى.</translation>
  </message>
  <message>
   <source>IBAN</source>
   <translation>رقم الآيبان</translation>
  </message>
  <message>
   <source>Identity</source>
   <translation>هوية</translation>
  </message>
  <message>
   <source>Identity and documents</source>
   <translation>الهوية والمستندات</translation>
  </message>
  <message>
   <source>Identity documents may not be copied unless a law or a competent authority demands it.</source>
   <translation>لا تُنسخ الوثائق الرسمية المُعرِّفة بالأشخاص إلا إذا أوجب ذلك نظام أو طلبته جهة مختصة.</translation>
  </message>
  <message>
   <source>Identity expires on</source>
   <translation>تاريخ انتهاء الهوية</translation>
  </message>
  <message>
   <source>Identity number</source>
   <translation>رقم الهوية</translation>
  </message>
  <message>
   <source>Identity number in full</source>
   <translation>رقم الهوية كاملاً</translation>
  </message>
  <message>
   <source>Identity number, all but its end hidden</source>
   <translation>رقم الهوية مستوراً إلا آخره</translation>
  </message>
  <message>
   <source>Identity verified</source>
   <translation>التحقق من الهوية</translation>
  </message>
  <message>
   <source>Identity verified by</source>
   <translation>تحقق من الهوية</translation>
  </message>
  <message>
   <source>If so, add it under the other sources of income.</source>
   <translation>إن كان له دخل فأضفه في مصادر الدخل الأخرى.</translation>
  </message>
  <message>
   <source>If the association owns a certificate of a licensed provider (a .p12 file), its papers can be sealed with it. The file stays where it is, and its password is asked for each time.</source>
   <translation>إذا كانت للجمعية شهادة من مقدّم خدمة مرخص له (ملف بصيغة p12) أمكن ختم أوراقها بها. يبقى الملف في مكانه، وتُطلب كلمة مروره كل مرة.</translation>
  </message>
  <message>
   <source>If there is one: the name is known then.</source>
   <translation>إن وُجد، فيُعرف الاسم منه.</translation>
  </message>
  <message>
   <source>If you give your change up, this computer shows the file as headquarters and the other desks see it. Then do from there what is still to be done.</source>
   <translation>إذا تراجعت عن تعديلك عُرض الملف في هذا الجهاز كما يراه المقر الرئيس والمكاتب الأخرى، ثم أكمل من هناك ما بقي.</translation>
  </message>
  <message>
   <source>Illiterate</source>
   <translation>أمّي</translation>
  </message>
  <message>
   <source>Illness kept them from coming</source>
   <translation>حال المرض دون حضوره</translation>
  </message>
  <message>
   <source>Illnesses</source>
   <translation>الأمراض</translation>
  </message>
  <message>
   <source>In a care home</source>
   <translation>في دار إيواء</translation>
  </message>
  <message>
   <source>In cash</source>
   <translation>نقدي</translation>
  </message>
  <message>
   <source>In education</source>
   <translation>منتظم في الدراسة</translation>
  </message>
  <message>
   <source>In every letter</source>
   <translation>في كل خطاب</translation>
  </message>
  <message>
   <source>In favour</source>
   <translation>الموافقون</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>سارٍ</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>يسري من</translation>
  </message>
  <message>
   <source>In force from {day}.</source>
   <translation>يسري من {day}.</translation>
  </message>
  <message>
   <source>In its own words, if known.</source>
   <translation>بعبارتها إن عُرفت.</translation>
  </message>
  <message>
   <source>In its turn</source>
   <translation>في دوره</translation>
  </message>
  <message>
   <source>In kind</source>
   <translation>عيناً</translation>
  </message>
  <message>
   <source>In kind, by its worth</source>
   <translation>عيني بقيمته</translation>
  </message>
  <message>
   <source>In person</source>
   <translation>حضورياً</translation>
  </message>
  <message>
   <source>In plain words: what happened, what may follow, what was done, and how they can protect themselves.</source>
   <translation>بعبارة واضحة: ما الذي حدث، وما قد يترتب عليه، وما اتُّخذ حياله، وكيف يحمي صاحب البيانات نفسه.</translation>
  </message>
  <message>
   <source>In seasons</source>
   <translation>في المواسم</translation>
  </message>
  <message>
   <source>In session</source>
   <translation>منعقدة</translation>
  </message>
  <message>
   <source>In the board's words</source>
   <translation>بنص المجلس</translation>
  </message>
  <message>
   <source>In the box, without a name</source>
   <translation>في الصندوق بلا اسم</translation>
  </message>
  <message>
   <source>In the family of</source>
   <translation>تابع في أسرة</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>في الملف</translation>
  </message>
  <message>
   <source>In the order of the alphabet</source>
   <translation>مرتبة هجائياً</translation>
  </message>
  <message>
   <source>In the tables and the decisions, a number smaller than five is not written; groups so small stand together.</source>
   <translation>لا يُكتب في الجداول ونسب القرارات عدد يقل عن خمسة، وتُضم المجموعات الصغيرة بعضها إلى بعض حفظاً للخصوصية.</translation>
  </message>
  <message>
   <source>In the visitor's own words, briefly.</source>
   <translation>بعبارة المراجع نفسه، بإيجاز.</translation>
  </message>
  <message>
   <source>In their words</source>
   <translation>بكلمات صاحبها</translation>
  </message>
  <message>
   <source>In this policy's printed approval:</source>
   <translation>في اعتماد هذه السياسة كما طُبع:</translation>
  </message>
  <message>
   <source>In this time</source>
   <translation>في هذه المدة</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>تُحال إليها</translation>
  </message>
  <message>
   <source>In which capacity</source>
   <translation>صفته</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>البيان</translation>
  </message>
  <message>
   <source>In-law</source>
   <translation>صهر</translation>
  </message>
  <message>
   <source>Income</source>
   <translation>الدخل</translation>
  </message>
  <message>
   <source>Income a month</source>
   <translation>الدخل الشهري</translation>
  </message>
  <message>
   <source>Income and obligations</source>
   <translation>الدخل والالتزامات</translation>
  </message>
  <message>
   <source>Income category</source>
   <translation>فئة الدخل</translation>
  </message>
  <message>
   <source>Income for each person a month</source>
   <translation>نصيب الفرد من الدخل شهرياً</translation>
  </message>
  <message>
   <source>Income of the household a month</source>
   <translation>دخل الأسرة الشهري</translation>
  </message>
  <message>
   <source>Incomplete</source>
   <translation>ناقص</translation>
  </message>
  <message>
   <source>Incomplete files</source>
   <translation>ملفات غير مكتملة</translation>
  </message>
  <message>
   <source>Incontinence pads</source>
   <translation>حفائض</translation>
  </message>
  <message>
   <source>Indebted person</source>
   <translation>غارم</translation>
  </message>
  <message>
   <source>Indian</source>
   <translation>هندي</translation>
  </message>
  <message>
   <source>Indirect</source>
   <translation>غير مباشر</translation>
  </message>
  <message>
   <source>Indirect beneficiaries</source>
   <translation>المستفيدون غير المباشرين</translation>
  </message>
  <message>
   <source>Indirect beneficiaries expected</source>
   <translation>عدد غير المباشرين المتوقع</translation>
  </message>
  <message>
   <source>Indirect beneficiaries, by number</source>
   <translation>عدد المستفيدين غير المباشرين</translation>
  </message>
  <message>
   <source>Indirect beneficiary</source>
   <translation>مستفيد غير مباشر</translation>
  </message>
  <message>
   <source>Indirect, by {method}: {count}</source>
   <translation>غير المباشرين بطريقة «{method}»: {count}</translation>
  </message>
  <message>
   <source>Inherited, shared</source>
   <translation>ورثة</translation>
  </message>
  <message>
   <source>Ink on the printed form</source>
   <translation>حبر على النموذج المطبوع</translation>
  </message>
  <message>
   <source>Ink on the printed receipt</source>
   <translation>بالحبر على السند المطبوع</translation>
  </message>
  <message>
   <source>Ink on the printed request, before the officer</source>
   <translation>بالقلم على الطلب المطبوع أمام الموظف</translation>
  </message>
  <message>
   <source>Inquiry</source>
   <translation>استفسار</translation>
  </message>
  <message>
   <source>Instalment</source>
   <translation>الدفعة</translation>
  </message>
  <message>
   <source>Instalment a month</source>
   <translation>القسط الشهري</translation>
  </message>
  <message>
   <source>Instalment service</source>
   <translation>خدمة تقسيط</translation>
  </message>
  <message>
   <source>Instalment {number}: {time}</source>
   <translation>الدفعة {number}: {time}</translation>
  </message>
  <message>
   <source>Instalments a month</source>
   <translation>الأقساط الشهرية</translation>
  </message>
  <message>
   <source>Intellectual</source>
   <translation>إعاقة ذهنية</translation>
  </message>
  <message>
   <source>Intermediate</source>
   <translation>متوسط</translation>
  </message>
  <message>
   <source>Internet</source>
   <translation>الإنترنت</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>مترجم</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>المقابلة</translation>
  </message>
  <message>
   <source>Interview at the office</source>
   <translation>مقابلة في المكتب</translation>
  </message>
  <message>
   <source>Inventing families and filling their files. This happens once...</source>
   <translation>نُعدّ أسراً وهمية ونملأ ملفاتها. يحدث هذا مرة واحدة…</translation>
  </message>
  <message>
   <source>Invitation to a survey</source>
   <translation>دعوة إلى استبانة</translation>
  </message>
  <message>
   <source>Is continent?</source>
   <translation>هل يتحكم في الإخراج؟</translation>
  </message>
  <message>
   <source>Is it received?</source>
   <translation>هل يوجد؟</translation>
  </message>
  <message>
   <source>Is the date of birth an estimate?</source>
   <translation>هل تاريخ الميلاد تقديري؟</translation>
  </message>
  <message>
   <source>Is the home within the branch's area?</source>
   <translation>هل السكن ضمن نطاق خدمة الفرع؟</translation>
  </message>
  <message>
   <source>Is the landlord related?</source>
   <translation>صلة المؤجر بالأسرة</translation>
  </message>
  <message>
   <source>Is there a commercial register?</source>
   <translation>هل يوجد سجل تجاري؟</translation>
  </message>
  <message>
   <source>Is there income from any other source, or of another member?</source>
   <translation>هل يوجد دخل من مصدر آخر أو لفرد آخر من الأسرة؟</translation>
  </message>
  <message>
   <source>Issued by</source>
   <translation>جهة الإصدار</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>تاريخ الإصدار</translation>
  </message>
  <message>
   <source>Istiqbal</source>
   <translation>استقبال</translation>
  </message>
  <message>
   <source>Istiqbal is already open on this computer.</source>
   <translation>«استقبال» مفتوح في هذا الجهاز من قبل.</translation>
  </message>
  <message>
   <source>Istiqbal is free software under the Apache License 2.0. It uses Qt for Python (LGPL), SQLCipher (BSD), SQLAlchemy (MIT), ReportLab (BSD), IBM Plex Sans Arabic and Noto Naskh Arabic (OFL) and Lucide icons (ISC).</source>
   <translation>«استقبال» برنامج حر برخصة Apache 2.0. ويستعمل Qt for Python (LGPL) وSQLCipher (BSD) وSQLAlchemy (MIT) وReportLab (BSD) وخطَّي IBM Plex Sans Arabic وNoto Naskh Arabic (OFL) وأيقونات Lucide (ISC).</translation>
  </message>
  <message>
   <source>It begins when reception has finished the file.</source>
   <translation>يبدأ بعد إنهاء الاستقبال لهذا الملف.</translation>
  </message>
  <message>
   <source>It came after the last day. Only a manager may admit it, with a reason.</source>
   <translation>ورد بعد آخر موعد للتظلم، ولا يقبل النظر فيه إلا المدير مع ذكر السبب.</translation>
  </message>
  <message>
   <source>It came late and is on record; a manager may admit it.</source>
   <translation>سُجّل التظلم متأخراً، وللمدير أن يقبل النظر فيه.</translation>
  </message>
  <message>
   <source>It can harm nobody</source>
   <translation>لا يُتوقع منه ضرر على أحد</translation>
  </message>
  <message>
   <source>It cannot be opened: close it in other programs, then choose it again.</source>
   <translation>تعذّر فتحه: أغلقه في البرامج الأخرى ثم اختره من جديد.</translation>
  </message>
  <message>
   <source>It cannot be read</source>
   <translation>لا يمكن قراءتها</translation>
  </message>
  <message>
   <source>It counts for two minutes.</source>
   <translation>يسري التأكيد دقيقتين.</translation>
  </message>
  <message>
   <source>It differs from the minutes of the board</source>
   <translation>يخالف محضر مجلس الإدارة</translation>
  </message>
  <message>
   <source>It does not match</source>
   <translation>غير مطابقة</translation>
  </message>
  <message>
   <source>It falls due on {day}: it cannot be given before that day.</source>
   <translation>موعده {day}، ولا يُسلَّم قبله.</translation>
  </message>
  <message>
   <source>It follows “{after}”, and this file stands at “{now}”.</source>
   <translation>يأتي بعد مرحلة «{after}»، وهذا الملف في مرحلة «{now}».</translation>
  </message>
  <message>
   <source>It follows “{after}”, and this request stands at “{now}”.</source>
   <translation>يأتي هذا بعد «{after}»، والطلب الآن في مرحلة «{now}».</translation>
  </message>
  <message>
   <source>It has ended.</source>
   <translation>تم الإنهاء.</translation>
  </message>
  <message>
   <source>It has ended. The opinion of the beneficiary is asked now. {article}</source>
   <translation>تم الإنهاء، ويُطلب الآن رأي المستفيد. {article}</translation>
  </message>
  <message>
   <source>It has its own folder: a real branch never meets it.</source>
   <translation>لها مجلد مستقل، فلا تختلط بفرع حقيقي أبداً.</translation>
  </message>
  <message>
   <source>It has more than {most} columns.</source>
   <translation>أعمدته أكثر من {most}.</translation>
  </message>
  <message>
   <source>It has not arrived whole yet: exchange with the central first.</source>
   <translation>لم يصل كاملاً بعد: زامنوا مع المركز أولاً.</translation>
  </message>
  <message>
   <source>It holds more than {most} rows: divide it into several files.</source>
   <translation>أسطره أكثر من {most}: قسّمه إلى عدة ملفات.</translation>
  </message>
  <message>
   <source>It holds parts that no table of applications needs.</source>
   <translation>فيه أجزاء لا يحتاج إليها جدول طلبات.</translation>
  </message>
  <message>
   <source>It is called for {day}: change the date if it is held earlier.</source>
   <translation>دُعي إليها ليوم {day}: عدّلوا التاريخ إن عُقدت قبله.</translation>
  </message>
  <message>
   <source>It is done</source>
   <translation>تم إنجازه</translation>
  </message>
  <message>
   <source>It is larger than 8 MB: make the PDF smaller first.</source>
   <translation>حجمه أكبر من ٨ ميغابايت: صغّروا ملف PDF أولاً.</translation>
  </message>
  <message>
   <source>It is larger than {size} megabytes: divide it into several files.</source>
   <translation>حجمه أكبر من {size} ميغابايت: قسّمه إلى عدة ملفات.</translation>
  </message>
  <message>
   <source>It is no paper of ours</source>
   <translation>ليست من أوراقنا</translation>
  </message>
  <message>
   <source>It is no workbook that can be read. Open it, and save it anew as a workbook (.xlsx).</source>
   <translation>ليس مصنفاً يمكن قراءته. افتحه واحفظه من جديد مصنف Excel.</translation>
  </message>
  <message>
   <source>It is on record already.</source>
   <translation>هو مسجل من قبل.</translation>
  </message>
  <message>
   <source>It is on record that their paper came.</source>
   <translation>سُجّل أن استبانته وُضعت في الصندوق.</translation>
  </message>
  <message>
   <source>It is on record under {number}, to be answered by {day}.</source>
   <translation>سُجّل الطلب برقم {number}، وموعد الرد {day}.</translation>
  </message>
  <message>
   <source>It is on record under {number}: give this number to them.</source>
   <translation>سُجّلت برقم {number}، فزوّدوا صاحبها به.</translation>
  </message>
  <message>
   <source>It is on record.</source>
   <translation>تم التسجيل.</translation>
  </message>
  <message>
   <source>It is on the agenda of a session already.</source>
   <translation>هو مدرج في جدول أعمال جلسة من قبل.</translation>
  </message>
  <message>
   <source>It is past that point.</source>
   <translation>تجاوزت الجلسة هذه المرحلة.</translation>
  </message>
  <message>
   <source>It is recorded, and stays as it is.</source>
   <translation>هو مسجّل، ويبقى كما سُجّل.</translation>
  </message>
  <message>
   <source>It is taken back</source>
   <translation>سحب التظلم</translation>
  </message>
  <message>
   <source>It is taken however it is asked, also by word of mouth, and answered within 30 days.</source>
   <translation>يُستلم الطلب بأي طريقة ورد ولو شفهياً، ويُجاب خلال 30 يوماً وفق نظام حماية البيانات الشخصية.</translation>
  </message>
  <message>
   <source>It is the data of somebody else</source>
   <translation>البيانات تخص غيره</translation>
  </message>
  <message>
   <source>It is then studied like any other.</source>
   <translation>يُدرس بعدها كأي تظلم آخر.</translation>
  </message>
  <message>
   <source>It leaves the tray. Its picture and your reason are kept.</source>
   <translation>تخرج من قائمة الانتظار، وتبقى صورتها وسببك محفوظين.</translation>
  </message>
  <message>
   <source>It matches</source>
   <translation>مطابقة</translation>
  </message>
  <message>
   <source>It may come until {day}.</source>
   <translation>يجوز تقديمها حتى {day}.</translation>
  </message>
  <message>
   <source>It may harm them</source>
   <translation>قد يُلحق بهم ضرراً</translation>
  </message>
  <message>
   <source>It never comes into force. Whoever prepared it reads the reason and may begin a new draft.</source>
   <translation>لا يسري أبداً. ويقرأ من أعدّه السبب، وله أن يبدأ مسودة جديدة.</translation>
  </message>
  <message>
   <source>It proves that a second person confirms, and not the one who prepared.</source>
   <translation>تُثبت أن المعتمِد شخص ثانٍ غير من أعدّ.</translation>
  </message>
  <message>
   <source>It takes effort out of proportion</source>
   <translation>يتطلب جهداً لا يتناسب مع الطلب</translation>
  </message>
  <message>
   <source>It takes unusual effort</source>
   <translation>يتطلب تنفيذه جهداً غير معتاد</translation>
  </message>
  <message>
   <source>It unpacks to far more than a table of applications.</source>
   <translation>محتواه بعد الفك أكبر بكثير من جدول طلبات.</translation>
  </message>
  <message>
   <source>It was approved on {day}, and nothing is carried out before its approval; check both dates.</source>
   <translation>اعتُمد في {day}، ولا يُنفّذ شيء قبل اعتماده؛ راجع التاريخين.</translation>
  </message>
  <message>
   <source>It was closed by mistake</source>
   <translation>أُغلق خطأً</translation>
  </message>
  <message>
   <source>It was confirmed that applying is done online</source>
   <translation>أُكّد للمستفيد أن التقديم إلكتروني</translation>
  </message>
  <message>
   <source>It was decided in this session.</source>
   <translation>صدر فيه قرار في هذه الجلسة.</translation>
  </message>
  <message>
   <source>It was destroyed, or none is kept</source>
   <translation>أُتلفت، أو لا نسخة محفوظة</translation>
  </message>
  <message>
   <source>It was entered twice</source>
   <translation>سُجّل مرتين</translation>
  </message>
  <message>
   <source>It was extended already, and the law allows it once.</source>
   <translation>سبق تمديده، ولا يجيز النظام التمديد إلا مرة واحدة.</translation>
  </message>
  <message>
   <source>It was not answered in time</source>
   <translation>لم يُجب عنها في موعدها</translation>
  </message>
  <message>
   <source>It was not handed over</source>
   <translation>لم يُسلَّم فعلاً</translation>
  </message>
  <message>
   <source>It was opened before.</source>
   <translation>سبق افتتاحها.</translation>
  </message>
  <message>
   <source>It was recorded in the wrong file</source>
   <translation>سُجّل في ملف آخر خطأً</translation>
  </message>
  <message>
   <source>It was scanned again</source>
   <translation>مُسحت من جديد</translation>
  </message>
  <message>
   <source>It was signed before me</source>
   <translation>وُقّع أمامي</translation>
  </message>
  <message>
   <source>It was studied as it is, and stays so.</source>
   <translation>دُرس الطلب كما هو، ويبقى على ما دُرس عليه.</translation>
  </message>
  <message>
   <source>It was to be completed by {day}. It stays here and can be opened again.</source>
   <translation>كان موعد استكماله {day}. يبقى محفوظاً ويمكن فتحه من جديد.</translation>
  </message>
  <message>
   <source>Item of an agenda</source>
   <translation>بند في جدول أعمال</translation>
  </message>
  <message>
   <source>Its date is needed to judge its validity</source>
   <translation>يلزم تاريخها للتأكد من صلاحيتها</translation>
  </message>
  <message>
   <source>Its lines cannot be told apart. Save it anew as a workbook (.xlsx).</source>
   <translation>تعذّر التمييز بين أسطره. احفظه من جديد مصنف Excel.</translation>
  </message>
  <message>
   <source>Its number</source>
   <translation>رقمها</translation>
  </message>
  <message>
   <source>Its numbers leave the totals. This cannot be taken back.</source>
   <translation>تخرج أعداده من المجاميع، ولا يمكن التراجع عن ذلك.</translation>
  </message>
  <message>
   <source>Its papers</source>
   <translation>أوراقه</translation>
  </message>
  <message>
   <source>Its parts, in their order</source>
   <translation>أجزاؤه بترتيبها</translation>
  </message>
  <message>
   <source>Its sentences</source>
   <translation>جمله</translation>
  </message>
  <message>
   <source>Its text</source>
   <translation>نصه</translation>
  </message>
  <message>
   <source>Its time</source>
   <translation>المدة</translation>
  </message>
  <message>
   <source>Its time is over, and nothing shows that it was done.</source>
   <translation>مضى وقته ولا يوجد ما يثبت القيام به.</translation>
  </message>
  <message>
   <source>J.P. Morgan</source>
   <translation>جي بي مورغان</translation>
  </message>
  <message>
   <source>January</source>
   <translation>يناير</translation>
  </message>
  <message>
   <source>Jawf Region</source>
   <translation>منطقة الجوف</translation>
  </message>
  <message>
   <source>Jazan Region</source>
   <translation>منطقة جازان</translation>
  </message>
  <message>
   <source>Job seeker</source>
   <translation>باحث عن عمل مستفيد</translation>
  </message>
  <message>
   <source>Job title</source>
   <translation>المسمى الوظيفي</translation>
  </message>
  <message>
   <source>Join the files</source>
   <translation>ضمّ الملفين</translation>
  </message>
  <message>
   <source>Jordanian</source>
   <translation>أردني</translation>
  </message>
  <message>
   <source>Judged on the day of submission</source>
   <translation>تاريخ التقديم الذي يُحكم بحسبه</translation>
  </message>
  <message>
   <source>Judged on {day}</source>
   <translation>الصلاحية بتاريخ التقديم {day}</translation>
  </message>
  <message>
   <source>July</source>
   <translation>يوليو</translation>
  </message>
  <message>
   <source>Jumada al-Akhirah</source>
   <translation>جمادى الآخرة</translation>
  </message>
  <message>
   <source>Jumada al-Ula</source>
   <translation>جمادى الأولى</translation>
  </message>
  <message>
   <source>June</source>
   <translation>يونيو</translation>
  </message>
  <message>
   <source>Keep all in a folder</source>
   <translation>حفظ الكل في مجلد</translation>
  </message>
  <message>
   <source>Keep as PDF</source>
   <translation>حفظ نسخة PDF</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>إبقاؤه</translation>
  </message>
  <message>
   <source>Keep the file as incomplete</source>
   <translation>حفظ الملف ناقصاً</translation>
  </message>
  <message>
   <source>Keep the paper as a PDF file now and print it from another computer, or set up a printer first.</source>
   <translation>احفظ الورقة الآن ملف PDF واطبعها من جهاز آخر، أو عرِّف طابعة على هذا الجهاز أولاً.</translation>
  </message>
  <message>
   <source>Keep this suggestion</source>
   <translation>حفظ هذا الاقتراح</translation>
  </message>
  <message>
   <source>Keeping of privacy</source>
   <translation>المحافظة على الخصوصية</translation>
  </message>
  <message>
   <source>Keeping to the time of the reply</source>
   <translation>الالتزام ببند الرد</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>أُوفي بها</translation>
  </message>
  <message>
   <source>Kept as it is: {details}</source>
   <translation>يبقى كما هو: {details}</translation>
  </message>
  <message>
   <source>Kept as typed</source>
   <translation>يُحفظ كما كُتب</translation>
  </message>
  <message>
   <source>Kept on this computer: they open without a line.</source>
   <translation>محفوظة على هذا الجهاز، وتُفتح بلا اتصال.</translation>
  </message>
  <message>
   <source>Kept: {file}</source>
   <translation>حُفظت النسخة: {file}</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Kidney disease or dialysis</source>
   <translation>أمراض الكلى أو الغسيل الكلوي</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>Kind of application</source>
   <translation>نوع الطلب</translation>
  </message>
  <message>
   <source>Kind of beneficiary</source>
   <translation>نوع المستفيد</translation>
  </message>
  <message>
   <source>Kind of body</source>
   <translation>نوع الجهة</translation>
  </message>
  <message>
   <source>Kind of disability</source>
   <translation>نوع الإعاقة</translation>
  </message>
  <message>
   <source>Kind of housing</source>
   <translation>نوع السكن</translation>
  </message>
  <message>
   <source>Kind of identity document</source>
   <translation>نوع الهوية</translation>
  </message>
  <message>
   <source>Kind of request</source>
   <translation>نوع الطلب</translation>
  </message>
  <message>
   <source>Kind of rule</source>
   <translation>نوع الضابط</translation>
  </message>
  <message>
   <source>Kind of study</source>
   <translation>نوع الدراسة</translation>
  </message>
  <message>
   <source>Kindness and respect at reception</source>
   <translation>حسن الاستقبال والاحترام</translation>
  </message>
  <message>
   <source>Kinds of beneficiaries</source>
   <translation>أنواع المستفيدين</translation>
  </message>
  <message>
   <source>Kinds of beneficiaries, as the policy tells them apart</source>
   <translation>أنواع المستفيدين كما تفرّق بينهم السياسة</translation>
  </message>
  <message>
   <source>Landline</source>
   <translation>الهاتف الثابت</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>تكبير النص</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>آخر يوم</translation>
  </message>
  <message>
   <source>Last day of an appeal</source>
   <translation>آخر يوم للتظلم</translation>
  </message>
  <message>
   <source>Last received on</source>
   <translation>تاريخ آخر دعم</translation>
  </message>
  <message>
   <source>Last time</source>
   <translation>آخر متابعة</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>متأخر</translation>
  </message>
  <message>
   <source>Late by</source>
   <translation>التأخر</translation>
  </message>
  <message>
   <source>Latest day of the reply</source>
   <translation>آخر يوم للرد</translation>
  </message>
  <message>
   <source>Leading file</source>
   <translation>الملف الرئيس</translation>
  </message>
  <message>
   <source>Learned from the opinions of the beneficiaries</source>
   <translation>نتائج استبانات رضا المستفيدين وما بُني عليها</translation>
  </message>
  <message>
   <source>Learning a skill</source>
   <translation>تطوير مهارة</translation>
  </message>
  <message>
   <source>Learning difficulties</source>
   <translation>صعوبات تعلم</translation>
  </message>
  <message>
   <source>Lease begins</source>
   <translation>بداية عقد الإيجار</translation>
  </message>
  <message>
   <source>Lease ends</source>
   <translation>نهاية عقد الإيجار</translation>
  </message>
  <message>
   <source>Lease number (Ejar)</source>
   <translation>رقم عقد الإيجار في منصة إيجار</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>خروج</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>ترك التصحيح</translation>
  </message>
  <message>
   <source>Leave this row out</source>
   <translation>استبعاد هذا السطر</translation>
  </message>
  <message>
   <source>Leave without them</source>
   <translation>الخروج دون حفظها</translation>
  </message>
  <message>
   <source>Lecture or event</source>
   <translation>محاضرة أو فعالية</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>المتبقي</translation>
  </message>
  <message>
   <source>Left because the need is over</source>
   <translation>الأثر: الخروج بالاكتفاء</translation>
  </message>
  <message>
   <source>Left before being served</source>
   <translation>انصرف قبل أن يُخدم</translation>
  </message>
  <message>
   <source>Left before finishing</source>
   <translation>منقطع عن الدراسة</translation>
  </message>
  <message>
   <source>Left empty, the plan says when.</source>
   <translation>إن تُرك فارغاً فالموعد بحسب الخطة.</translation>
  </message>
  <message>
   <source>Left to give</source>
   <translation>المتبقي</translation>
  </message>
  <message>
   <source>Legal basis</source>
   <translation>الأساس النظامي</translation>
  </message>
  <message>
   <source>Legal basis and board decision</source>
   <translation>السند النظامي وقرار المجلس</translation>
  </message>
  <message>
   <source>Lesson {number}</source>
   <translation>درس مستفاد {number}</translation>
  </message>
  <message>
   <source>Lessons</source>
   <translation>الدروس المستفادة</translation>
  </message>
  <message>
   <source>Let it go</source>
   <translation>إلغاؤها</translation>
  </message>
  <message>
   <source>Let the applicant put their thumb on the printed form after it was read aloud, before two witnesses; then keep it in the paper file.</source>
   <translation>اطبع النموذج واتلُه على مقدّم الطلب أمام شاهدين، ثم يضع بصمة إبهامه عليه، واحفظه في الملف الورقي.</translation>
  </message>
  <message>
   <source>Let this draft go?</source>
   <translation>أتُلغى هذه المسودة؟</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>خطاب</translation>
  </message>
  <message>
   <source>Letter number</source>
   <translation>رقم الخطاب</translation>
  </message>
  <message>
   <source>Letter of acceptance</source>
   <translation>خطاب القبول</translation>
  </message>
  <message>
   <source>Letter of apology</source>
   <translation>خطاب الاعتذار</translation>
  </message>
  <message>
   <source>Letter of deferral</source>
   <translation>خطاب تأجيل</translation>
  </message>
  <message>
   <source>Letter of referral to another body</source>
   <translation>خطاب الإحالة إلى جهة أخرى</translation>
  </message>
  <message>
   <source>Letter {number}</source>
   <translation>الخطاب رقم {number}</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>الخطابات</translation>
  </message>
  <message>
   <source>Letters to the beneficiary</source>
   <translation>خطابات المستفيد</translation>
  </message>
  <message>
   <source>Licence no. {number}</source>
   <translation>ترخيص رقم {number}</translation>
  </message>
  <message>
   <source>Licence number</source>
   <translation>رقم الترخيص</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>فاتح أم داكن</translation>
  </message>
  <message>
   <source>Lines at the head of letters</source>
   <translation>أسطر رأس الخطابات</translation>
  </message>
  <message>
   <source>Lines to fill on letters</source>
   <translation>خانات تُملأ في الخطابات</translation>
  </message>
  <message>
   <source>Lines to write on</source>
   <translation>أسطر للكتابة</translation>
  </message>
  <message>
   <source>List of the minutes of the committee</source>
   <translation>كشف محاضر اللجنة</translation>
  </message>
  <message>
   <source>Lives with</source>
   <translation>مع من يسكن؟</translation>
  </message>
  <message>
   <source>Livestock</source>
   <translation>مواشٍ</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>تسجيل الدخول</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <source>Look at the papers</source>
   <translation>معاينة الأوراق</translation>
  </message>
  <message>
   <source>Look at the rows</source>
   <translation>معاينة الأسطر</translation>
  </message>
  <message>
   <source>Look at them</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Look at what is marked, then try again.</source>
   <translation>راجع ما عُلّم عليه ثم أعد المحاولة.</translation>
  </message>
  <message>
   <source>Looked at: not the same person</source>
   <translation>نُظر فيه: ليس الشخص نفسه</translation>
  </message>
  <message>
   <source>Looking at the rows and at who is on file already</source>
   <translation>تُعاين الأسطر ويُنظر فيمن هو مسجّل من قبل</translation>
  </message>
  <message>
   <source>Looking for work</source>
   <translation>باحث عن عمل</translation>
  </message>
  <message>
   <source>Low-income family</source>
   <translation>أسرة محدودة الدخل</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>أُعدّت</translation>
  </message>
  <message>
   <source>Made at</source>
   <translation>وقت الإصدار</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>أصدره</translation>
  </message>
  <message>
   <source>Made from version</source>
   <translation>أُعدّ من الإصدار</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>بُني بـ</translation>
  </message>
  <message>
   <source>Madinah Region</source>
   <translation>منطقة المدينة المنورة</translation>
  </message>
  <message>
   <source>Make a paper to read it here before it is printed.</source>
   <translation>أعِدّ ورقة لتُقرأ هنا قبل طباعتها.</translation>
  </message>
  <message>
   <source>Makkah Region</source>
   <translation>منطقة مكة المكرمة</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>ذكر</translation>
  </message>
  <message>
   <source>Manager of beneficiary affairs</source>
   <translation>مدير إدارة المستفيدين</translation>
  </message>
  <message>
   <source>Manager of the association</source>
   <translation>مدير الجمعية</translation>
  </message>
  <message>
   <source>Mandatory</source>
   <translation>إلزامية</translation>
  </message>
  <message>
   <source>Mandatory answers that are there</source>
   <translation>جودة البيانات: الحقول الإلزامية</translation>
  </message>
  <message>
   <source>March</source>
   <translation>مارس</translation>
  </message>
  <message>
   <source>Marital status</source>
   <translation>الحالة الاجتماعية</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>الدرجات</translation>
  </message>
  <message>
   <source>Marks of 4 and 5 on the whole</source>
   <translation>درجات 4 و5 في الرضا العام</translation>
  </message>
  <message>
   <source>Marks of 4 and 5 ÷ answers</source>
   <translation>درجات 4 و5 ÷ الإجابات</translation>
  </message>
  <message>
   <source>Married</source>
   <translation>متزوج / متزوجة</translation>
  </message>
  <message>
   <source>Master</source>
   <translation>ماجستير</translation>
  </message>
  <message>
   <source>Match the documents</source>
   <translation>مطابقة الوثائق</translation>
  </message>
  <message>
   <source>Matched</source>
   <translation>مطابق</translation>
  </message>
  <message>
   <source>Matched by</source>
   <translation>المطابقة</translation>
  </message>
  <message>
   <source>Matched by hand</source>
   <translation>طُوبقت يدوياً</translation>
  </message>
  <message>
   <source>Matched by {name} at {time}</source>
   <translation>طابقها {name} في {time}</translation>
  </message>
  <message>
   <source>Matching data and documents</source>
   <translation>مطابقة البيانات والوثائق</translation>
  </message>
  <message>
   <source>Matters before the files</source>
   <translation>ما يسبق النظر في الطلبات</translation>
  </message>
  <message>
   <source>May</source>
   <translation>مايو</translation>
  </message>
  <message>
   <source>May be left empty. Only the manager and headquarters see it.</source>
   <translation>يجوز تركه فارغاً. لا يطّلع عليه إلا المدير والإدارة العامة.</translation>
  </message>
  <message>
   <source>May be on file</source>
   <translation>قد يكون مسجّلاً</translation>
  </message>
  <message>
   <source>May be on file already</source>
   <translation>قد يكون مسجّلاً من قبل</translation>
  </message>
  <message>
   <source>May be one person</source>
   <translation>قد يكونان لشخص واحد</translation>
  </message>
  <message>
   <source>May be reached by WhatsApp?</source>
   <translation>هل يمكن التواصل معه بواتساب؟</translation>
  </message>
  <message>
   <source>May be told now</source>
   <translation>يمكن تبليغه الآن</translation>
  </message>
  <message>
   <source>May be {name} ({number}): {why}</source>
   <translation>قد يكون {name} ({number}): {why}</translation>
  </message>
  <message>
   <source>May turn to the data authority until</source>
   <translation>آخر موعد للشكوى إلى الجهة المختصة بالبيانات</translation>
  </message>
  <message>
   <source>Mean mark</source>
   <translation>متوسط الدرجة</translation>
  </message>
  <message>
   <source>Mean mark from 1 to 5</source>
   <translation>متوسط الدرجة من 1 إلى 5</translation>
  </message>
  <message>
   <source>Mean time of completing</source>
   <translation>متوسط زمن الاكتمال</translation>
  </message>
  <message>
   <source>Mean time of the reply</source>
   <translation>متوسط زمن الرد</translation>
  </message>
  <message>
   <source>Means of publication</source>
   <translation>وسيلة النشر</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>المؤشر</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>المؤشرات</translation>
  </message>
  <message>
   <source>Measuring satisfaction</source>
   <translation>قياس الرضا</translation>
  </message>
  <message>
   <source>Median of the days from assigning to the visit, of those visited</source>
   <translation>وسيط الأيام من التكليف إلى الزيارة لمن زيروا</translation>
  </message>
  <message>
   <source>Median of the hours from knowing, of those told</source>
   <translation>وسيط الساعات من العلم بالتسرب إلى الإشعار، لما أُشعر به</translation>
  </message>
  <message>
   <source>Medical bed</source>
   <translation>سرير طبي</translation>
  </message>
  <message>
   <source>Medical devices</source>
   <translation>أجهزة طبية</translation>
  </message>
  <message>
   <source>Medical insurance?</source>
   <translation>هل لديه تأمين صحي؟</translation>
  </message>
  <message>
   <source>Medical treatment</source>
   <translation>علاج</translation>
  </message>
  <message>
   <source>Medicine a month</source>
   <translation>كلفة الدواء الشهرية</translation>
  </message>
  <message>
   <source>Medium priority</source>
   <translation>أولوية متوسطة</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>رقم الاجتماع</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>العضو</translation>
  </message>
  <message>
   <source>Member of the committee</source>
   <translation>عضو اللجنة</translation>
  </message>
  <message>
   <source>Member who stands back</source>
   <translation>العضو المتنحي</translation>
  </message>
  <message>
   <source>Members of the family</source>
   <translation>أفراد الأسرة</translation>
  </message>
  <message>
   <source>Members of the household</source>
   <translation>أفراد الأسرة</translation>
  </message>
  <message>
   <source>Members of their families</source>
   <translation>أفراد أسرهم</translation>
  </message>
  <message>
   <source>Members present: {present} of {members}. The quorum was reached: yes / no.</source>
   <translation>عدد الحاضرين {present} من {members} أعضاء. اكتمل النصاب: نعم / لا.</translation>
  </message>
  <message>
   <source>Members who counted</source>
   <translation>الأعضاء المحتسبون</translation>
  </message>
  <message>
   <source>Members who did not decide</source>
   <translation>أعضاء لم يشاركوا في القرار</translation>
  </message>
  <message>
   <source>Members who stood back</source>
   <translation>التنحي عن النظر في الطلبات</translation>
  </message>
  <message>
   <source>Mend first what the checks found: {slips}</source>
   <translation>أصلحوا أولاً ما وجده الفحص: {slips}</translation>
  </message>
  <message>
   <source>Message: a decision was made</source>
   <translation>رسالة: صدور القرار</translation>
  </message>
  <message>
   <source>Message: application received</source>
   <translation>رسالة: استلام الطلب</translation>
  </message>
  <message>
   <source>Message: data to be updated</source>
   <translation>رسالة: تحديث البيانات</translation>
  </message>
  <message>
   <source>Message: date of the researcher's visit</source>
   <translation>رسالة: موعد زيارة الباحث</translation>
  </message>
  <message>
   <source>Message: documents are missing</source>
   <translation>رسالة: مستندات ناقصة</translation>
  </message>
  <message>
   <source>Message: opinion of the service</source>
   <translation>رسالة: تقييم الخدمة</translation>
  </message>
  <message>
   <source>Message: the request was referred</source>
   <translation>رسالة: إحالة الطلب</translation>
  </message>
  <message>
   <source>Mild</source>
   <translation>بسيطة</translation>
  </message>
  <message>
   <source>Milk and needs of an infant</source>
   <translation>حليب رضيع ومستلزماته</translation>
  </message>
  <message>
   <source>Minors</source>
   <translation>القاصرون</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>المحضر</translation>
  </message>
  <message>
   <source>Minutes closed</source>
   <translation>أُقفل محضرها</translation>
  </message>
  <message>
   <source>Minutes of a session</source>
   <translation>محضر الجلسة</translation>
  </message>
  <message>
   <source>Minutes of {committee}</source>
   <translation>محضر جلسة {committee}</translation>
  </message>
  <message>
   <source>Mobile</source>
   <translation>الجوال</translation>
  </message>
  <message>
   <source>Mobile number</source>
   <translation>رقم الجوال</translation>
  </message>
  <message>
   <source>Mobility</source>
   <translation>إعاقة حركية</translation>
  </message>
  <message>
   <source>Moderate</source>
   <translation>متوسطة الشدة</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>الاثنين</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>الشهر</translation>
  </message>
  <message>
   <source>Monthly</source>
   <translation>شهرياً</translation>
  </message>
  <message>
   <source>Monthly cash support</source>
   <translation>إعانة نقدية شهرية</translation>
  </message>
  <message>
   <source>Monthly expenses</source>
   <translation>المصروفات الشهرية</translation>
  </message>
  <message>
   <source>Monthly rent</source>
   <translation>الإيجار الشهري</translation>
  </message>
  <message>
   <source>Monthly report</source>
   <translation>التقرير الشهري</translation>
  </message>
  <message>
   <source>More about the members of the household</source>
   <translation>بقية بيانات أفراد الأسرة</translation>
  </message>
  <message>
   <source>More than half of the members</source>
   <translation>أكثر من نصف الأعضاء</translation>
  </message>
  <message>
   <source>More than the least is disclosed only with a reason, which stays in the register.</source>
   <translation>لا يُفصح عن أكثر من الحد الأدنى إلا بسبب يُثبت في سجل الإفصاح.</translation>
  </message>
  <message>
   <source>Mortgaged</source>
   <translation>مرهون</translation>
  </message>
  <message>
   <source>Mosque</source>
   <translation>مسجد</translation>
  </message>
  <message>
   <source>Mother</source>
   <translation>أم</translation>
  </message>
  <message>
   <source>Mother deceased</source>
   <translation>يتيم الأم</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>نقل إلى أسفل</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>نقل إلى أعلى</translation>
  </message>
  <message>
   <source>Moved out of the area of service</source>
   <translation>انتقل خارج نطاق الخدمة</translation>
  </message>
  <message>
   <source>Moved to a category of less need ÷ decided on again</source>
   <translation>من انتقل إلى فئة أقل حاجة ÷ من أُعيد النظر في حالته</translation>
  </message>
  <message>
   <source>Muharram</source>
   <translation>محرم</translation>
  </message>
  <message>
   <source>Multiple disabilities</source>
   <translation>إعاقات متعددة</translation>
  </message>
  <message>
   <source>Must not be missed</source>
   <translation>لا يُغفل عنه</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>ميانماري</translation>
  </message>
  <message>
   <source>Najran Region</source>
   <translation>منطقة نجران</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name a member</source>
   <translation>إضافة عضو</translation>
  </message>
  <message>
   <source>Name and address</source>
   <translation>الاسم والعنوان</translation>
  </message>
  <message>
   <source>Name and identity number</source>
   <translation>الاسم ورقم الهوية</translation>
  </message>
  <message>
   <source>Name in Latin letters</source>
   <translation>الاسم بالحروف اللاتينية</translation>
  </message>
  <message>
   <source>Name of the association</source>
   <translation>اسم الجمعية</translation>
  </message>
  <message>
   <source>Name of the association or body</source>
   <translation>اسم الجمعية أو الجهة</translation>
  </message>
  <message>
   <source>Name of the body</source>
   <translation>اسم الجهة</translation>
  </message>
  <message>
   <source>Name of the body that asks</source>
   <translation>اسم الجهة الطالبة</translation>
  </message>
  <message>
   <source>Name of the branch</source>
   <translation>اسم الفرع</translation>
  </message>
  <message>
   <source>Name of the committee</source>
   <translation>اسم اللجنة</translation>
  </message>
  <message>
   <source>Name of the member</source>
   <translation>اسم العضو</translation>
  </message>
  <message>
   <source>Name of the person</source>
   <translation>اسم الشخص</translation>
  </message>
  <message>
   <source>Name of the programme</source>
   <translation>اسم البرنامج</translation>
  </message>
  <message>
   <source>Name of the receiver</source>
   <translation>اسم المستلم</translation>
  </message>
  <message>
   <source>Name of the service</source>
   <translation>اسم الخدمة</translation>
  </message>
  <message>
   <source>Name of who was told</source>
   <translation>اسم من أُبلغ</translation>
  </message>
  <message>
   <source>Name on the screen</source>
   <translation>الاسم على الشاشة</translation>
  </message>
  <message>
   <source>Name, file number, service...</source>
   <translation>الاسم، رقم الملف، الخدمة...</translation>
  </message>
  <message>
   <source>Name, identity number, mobile or file number...</source>
   <translation>الاسم أو رقم الهوية أو الجوال أو رقم الملف...</translation>
  </message>
  <message>
   <source>Name, identity number, mobile or file number...   (Ctrl+F)</source>
   <translation>الاسم أو رقم الهوية أو الجوال أو رقم الملف…   (Ctrl+F)</translation>
  </message>
  <message>
   <source>Name: {blank}</source>
   <translation>الاسم: {blank}</translation>
  </message>
  <message>
   <source>National Bank of Bahrain</source>
   <translation>بنك البحرين الوطني</translation>
  </message>
  <message>
   <source>National Bank of Kuwait</source>
   <translation>بنك الكويت الوطني</translation>
  </message>
  <message>
   <source>National Bank of Pakistan</source>
   <translation>بنك باكستان الوطني</translation>
  </message>
  <message>
   <source>National identity card</source>
   <translation>هوية وطنية</translation>
  </message>
  <message>
   <source>Nationality</source>
   <translation>الجنسية</translation>
  </message>
  <message>
   <source>Needs of an elderly person</source>
   <translation>احتياجات كبير السن</translation>
  </message>
  <message>
   <source>Never enrolled</source>
   <translation>لم يلتحق بالدراسة</translation>
  </message>
  <message>
   <source>New</source>
   <translation>جديد</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>كلمة المرور الجديدة</translation>
  </message>
  <message>
   <source>New programme</source>
   <translation>برنامج جديد</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>طلب جديد</translation>
  </message>
  <message>
   <source>New request for a programme</source>
   <translation>طلب برنامج جديد</translation>
  </message>
  <message>
   <source>New scans in {folder} are read by themselves; they stay where they are.</source>
   <translation>تُقرأ الصور الجديدة في {folder} تلقائياً، وتبقى في مكانها.</translation>
  </message>
  <message>
   <source>New visit</source>
   <translation>مراجعة جديدة</translation>
  </message>
  <message>
   <source>New visit (F2)</source>
   <translation>مراجعة جديدة (F2)</translation>
  </message>
  <message>
   <source>New, not filled in yet</source>
   <translation>جديد لم تُدخل بياناته بعد</translation>
  </message>
  <message>
   <source>New, renewed and closed</source>
   <translation>الجديد والمجدد والمغلق</translation>
  </message>
  <message>
   <source>Newborn without a number yet?</source>
   <translation>مولود لم يصدر رقمه بعد؟</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>التالي</translation>
  </message>
  <message>
   <source>Next day that counts</source>
   <translation>الموعد القادم</translation>
  </message>
  <message>
   <source>Next follow-up on</source>
   <translation>المتابعة القادمة في</translation>
  </message>
  <message>
   <source>Next follow-up: {day}</source>
   <translation>المتابعة القادمة: {day}</translation>
  </message>
  <message>
   <source>Next missing document F4 · It matches F8</source>
   <translation>الوثيقة الناقصة التالية F4 · مطابقة F8</translation>
  </message>
  <message>
   <source>Next part: {keys}</source>
   <translation>القسم التالي: {keys}</translation>
  </message>
  <message>
   <source>Nigerian</source>
   <translation>نيجيري</translation>
  </message>
  <message>
   <source>Nineteenth</source>
   <translation>التاسع عشر</translation>
  </message>
  <message>
   <source>Ninth</source>
   <translation>تاسعاً</translation>
  </message>
  <message>
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>لا جواب</translation>
  </message>
  <message>
   <source>No answer came</source>
   <translation>لم يصل رد</translation>
  </message>
  <message>
   <source>No answer holds these words.</source>
   <translation>لا إجابة فيها هذه الكلمات.</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>لم يصل رد بعد</translation>
  </message>
  <message>
   <source>No answer? Say why (F9)</source>
   <translation>لا إجابة؟ اذكر السبب (F9)</translation>
  </message>
  <message>
   <source>No branch has this name; the command show lists them.</source>
   <translation>لا يوجد فرع بهذا الاسم، والأمر show يعرض الفروع.</translation>
  </message>
  <message>
   <source>No breach is on record. If data is lost or seen by whoever may not, record it at once: hours count.</source>
   <translation>لا حوادث مسجلة. إذا فُقدت بيانات أو اطلع عليها من لا يحق له، فسجّلها فوراً، فالمهلة بالساعات.</translation>
  </message>
  <message>
   <source>No central store answers at this address. Check the line and the address; everything you typed is kept.</source>
   <translation>لم يُجب مخزن مركزي على هذا العنوان. تحقّق من الاتصال ومن العنوان؛ وكل ما كتبته محفوظ في مكانه.</translation>
  </message>
  <message>
   <source>No code was found on the page. Scan it again, flat and sharp, or choose its file.</source>
   <translation>لم يوجد رمز على الصفحة. أعد تصويرها مستوية واضحة، أو اختر ملفها بنفسك.</translation>
  </message>
  <message>
   <source>No complaint and no suggestion has arrived. Both are welcome: they mend the service.</source>
   <translation>لم ترد شكوى ولا مقترح. وكلاهما مرحّب به، فبهما تتحسن الخدمة.</translation>
  </message>
  <message>
   <source>No computer has this id; the command show lists them.</source>
   <translation>لا يوجد جهاز بهذا المعرّف، والأمر show يعرض الأجهزة.</translation>
  </message>
  <message>
   <source>No condition of the policy applies to this case: the committee decides.</source>
   <translation>لا ينطبق على هذه الحالة شرط من شروط السياسة، والقرار للجنة.</translation>
  </message>
  <message>
   <source>No conditions in the policy</source>
   <translation>لا شروط في السياسة</translation>
  </message>
  <message>
   <source>No connection: you can work, and changes are sent later</source>
   <translation>لا يوجد اتصال: يمكنك العمل، وستُرسل التغييرات لاحقاً</translation>
  </message>
  <message>
   <source>No decision of this file has been told yet.</source>
   <translation>لم يُشعَر صاحب هذا الملف بقرار بعد.</translation>
  </message>
  <message>
   <source>No decision was taken in this session.</source>
   <translation>لم يصدر قرار في هذه الجلسة.</translation>
  </message>
  <message>
   <source>No document</source>
   <translation>بلا وثيقة</translation>
  </message>
  <message>
   <source>No document has been put in yet.</source>
   <translation>لم توضع وثيقة بعد.</translation>
  </message>
  <message>
   <source>No file fits. Try the first name alone, the identity number, or another stage.</source>
   <translation>لا ملف مطابق. جرّب الاسم الأول وحده، أو رقم الهوية، أو حالة أخرى.</translation>
  </message>
  <message>
   <source>No file has the number {number} on this computer. Check it, or exchange first.</source>
   <translation>لا ملف بالرقم {number} على هذا الجهاز. تحقق من الرقم أو زامن أولاً.</translation>
  </message>
  <message>
   <source>No file is before the committee in this session.</source>
   <translation>لا يوجد طلب معروض على اللجنة في هذه الجلسة.</translation>
  </message>
  <message>
   <source>No file is on the agenda: put files on it on the committee's page.</source>
   <translation>لا ملف في جدول الأعمال: تُدرج الملفات من صفحة اللجنة.</translation>
  </message>
  <message>
   <source>No file waits for you: what you leave half done appears here.</source>
   <translation>لا ملفات تنتظرك: ما تتركه قبل اكتماله يظهر هنا.</translation>
  </message>
  <message>
   <source>No file waits: those that are complete or studied come here.</source>
   <translation>لا ملف ينتظر: تأتي إلى هنا الملفات التي اكتملت أو دُرست.</translation>
  </message>
  <message>
   <source>No file was opened</source>
   <translation>لم يُفتح ملف</translation>
  </message>
  <message>
   <source>No file was received in this period.</source>
   <translation>لم يُستلَم أي ملف في هذه المدة.</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>لم يُدرج فيها ملف بعد</translation>
  </message>
  <message>
   <source>No files yet: a file begins with a visit.</source>
   <translation>لا ملفات بعد: يبدأ كل ملف بمراجعة.</translation>
  </message>
  <message>
   <source>No folder is watched. Choose the one your scanner saves to, or drag scans onto this page.</source>
   <translation>لا مجلد متابَع الآن. اختر المجلد الذي يحفظ فيه ماسحك، أو اسحب الصور إلى هذه الصفحة.</translation>
  </message>
  <message>
   <source>No follow-up is due in the coming week. Plan one in the file, on its last step.</source>
   <translation>لا متابعة تحلّ خلال الأسبوع القادم. تُحدَّد خطة المتابعة من الملف، في خطوة «المسار».</translation>
  </message>
  <message>
   <source>No follow-up is planned.</source>
   <translation>لم توضع خطة للمتابعة.</translation>
  </message>
  <message>
   <source>No longer use it</source>
   <translation>لا تستخدمها بعد الآن</translation>
  </message>
  <message>
   <source>No means are set aside for it</source>
   <translation>عدم توفر مخصص</translation>
  </message>
  <message>
   <source>No member had to stand back from any file.</source>
   <translation>لم يتنحَّ أحد من الأعضاء عن النظر في أي طلب.</translation>
  </message>
  <message>
   <source>No mobile is recorded in this file: tell it by telephone or by letter.</source>
   <translation>لا يوجد رقم جوال في هذا الملف: أبلغ المستفيد بالهاتف الثابت أو بخطاب.</translation>
  </message>
  <message>
   <source>No printer is set up on this computer</source>
   <translation>لا توجد طابعة معرَّفة على هذا الجهاز</translation>
  </message>
  <message>
   <source>No programme is recorded yet. A manager writes down what the association offers.</source>
   <translation>لم يُسجَّل أي برنامج بعد. يسجّل المدير ما تقدّمه الجمعية من برامج.</translation>
  </message>
  <message>
   <source>No question waits. What the desk cannot answer is referred from the visit card or from the file.</source>
   <translation>لا استفسار ينتظر. ما لا يستطيع الاستقبال الإجابة عنه يُحال من بطاقة الزيارة أو من الملف.</translation>
  </message>
  <message>
   <source>No question was put to the researcher.</source>
   <translation>لم يُرفع استفسار إلى الباحث الاجتماعي في هذا الملف.</translation>
  </message>
  <message>
   <source>No referrals now</source>
   <translation>الإحالة إليها متوقفة</translation>
  </message>
  <message>
   <source>No region given</source>
   <translation>بلا منطقة محددة</translation>
  </message>
  <message>
   <source>No request waits here: write down who asks for a programme or project, and for what.</source>
   <translation>لا طلبات هنا: دوّن من يطلب برنامجاً أو مشروعاً، وما الذي يطلبه.</translation>
  </message>
  <message>
   <source>No service has been asked for yet.</source>
   <translation>لم تُطلب أي خدمة بعد.</translation>
  </message>
  <message>
   <source>No service was given.</source>
   <translation>لم تُقدَّم خدمة.</translation>
  </message>
  <message>
   <source>No session was called yet.</source>
   <translation>لم يُدعَ إلى جلسة بعد.</translation>
  </message>
  <message>
   <source>No signature found</source>
   <translation>لم يوجد توقيع</translation>
  </message>
  <message>
   <source>No total of these scores reaches {value}.</source>
   <translation>لا يبلغ مجموع هذه النقاط {value}.</translation>
  </message>
  <message>
   <source>No written proof</source>
   <translation>لا يوجد إثبات مكتوب</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>م</translation>
  </message>
  <message>
   <source>Nobody asks them again about this service, and no reason is needed.</source>
   <translation>لن يُسأل عن هذه الخدمة مرة أخرى، ولا يلزمه ذكر السبب.</translation>
  </message>
  <message>
   <source>Nobody has asked about their data yet. Whoever does is heard here, whichever way they ask.</source>
   <translation>لا طلبات بعد. يُستلم هنا كل طلب من صاحب بيانات، بأي طريقة ورد ولو شفهياً.</translation>
  </message>
  <message>
   <source>Nobody has been added yet. Add everyone who lives with the applicant in the same home.</source>
   <translation>لم يُضَف أحد بعد. أضف كل من يسكن مع مقدّم الطلب في المنزل نفسه.</translation>
  </message>
  <message>
   <source>Nobody has come yet today. When somebody does, press F2 and write down what they ask.</source>
   <translation>لم يراجع أحد اليوم بعد. عند حضور أول مراجع اضغط F2 ودوّن استفساره.</translation>
  </message>
  <message>
   <source>Nobody is named yet. Name the chair first: minutes are signed by those who are named here.</source>
   <translation>لم يُسمَّ أحد بعد. ابدؤوا بالرئيس: يوقّع المحاضرَ من يُسمَّون هنا.</translation>
  </message>
  <message>
   <source>Nobody is to be asked just now. {rule}</source>
   <translation>لا أحد يُسأل الآن. {rule}</translation>
  </message>
  <message>
   <source>Nobody waits</source>
   <translation>لا أحد ينتظر</translation>
  </message>
  <message>
   <source>Nobody waits. Whoever comes in takes a number.</source>
   <translation>لا أحد ينتظر. من يدخل يأخذ رقماً.</translation>
  </message>
  <message>
   <source>Nobody was served yet today.</source>
   <translation>لم يُخدم أحد بعد اليوم.</translation>
  </message>
  <message>
   <source>Nobody will find it there any more. This cannot be taken back.</source>
   <translation>لن تظهر في الدليل بعد ذلك، ولا يمكن التراجع عن الحذف.</translation>
  </message>
  <message>
   <source>Nobody: the applicant came alone and acts alone.</source>
   <translation>لا أحد: حضر مقدّم الطلب بنفسه ويتصرّف عن نفسه.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>لا يوجد</translation>
  </message>
  <message>
   <source>None beyond those of every application.</source>
   <translation>لا شيء زيادة على وثائق كل طلب.</translation>
  </message>
  <message>
   <source>None in this time.</source>
   <translation>لا شيء في هذه المدة.</translation>
  </message>
  <message>
   <source>None was chosen.</source>
   <translation>لم تُختر شهادة.</translation>
  </message>
  <message>
   <source>None, proven</source>
   <translation>ثبت عدم وجودها</translation>
  </message>
  <message>
   <source>Northern Borders Region</source>
   <translation>منطقة الحدود الشمالية</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>لا يُقبل بديلاً</translation>
  </message>
  <message>
   <source>Not among the association's tasks</source>
   <translation>خارج اختصاص الجمعية</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>لم تُسجَّل إجابة</translation>
  </message>
  <message>
   <source>Not approved</source>
   <translation>غير معتمد</translation>
  </message>
  <message>
   <source>Not asked yet</source>
   <translation>لم يُسأل عنه بعد</translation>
  </message>
  <message>
   <source>Not before</source>
   <translation>لا قبل</translation>
  </message>
  <message>
   <source>Not before (days)</source>
   <translation>ليس قبل (أيام)</translation>
  </message>
  <message>
   <source>Not before so many days</source>
   <translation>لا يكون قبل عدد من الأيام</translation>
  </message>
  <message>
   <source>Not before {day}</source>
   <translation>لا قبل {day}</translation>
  </message>
  <message>
   <source>Not before, by the central</source>
   <translation>ليس قبل (بتوقيت المركز)</translation>
  </message>
  <message>
   <source>Not called for</source>
   <translation>لا يلزم</translation>
  </message>
  <message>
   <source>Not completed in time</source>
   <translation>لم تُستكمل في موعدها</translation>
  </message>
  <message>
   <source>Not decided yet: {stage}</source>
   <translation>لم يصدر قرار بعد: {stage}</translation>
  </message>
  <message>
   <source>Not due yet</source>
   <translation>لم يحن بعد</translation>
  </message>
  <message>
   <source>Not entitled</source>
   <translation>غير مستحقة</translation>
  </message>
  <message>
   <source>Not entitled any more</source>
   <translation>لم يعد مستحقاً</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>لم يوجد</translation>
  </message>
  <message>
   <source>Not gone through yet</source>
   <translation>لم يُراجَع بعد</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>لم يُعرف بعد</translation>
  </message>
  <message>
   <source>Not named yet</source>
   <translation>لم يُسمَّ بعد</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>لا تلزم</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Not open yet</source>
   <translation>مقفلة</translation>
  </message>
  <message>
   <source>Not presented</source>
   <translation>لم يُقدَّم</translation>
  </message>
  <message>
   <source>Not presented yet</source>
   <translation>لم تُقدَّم بعد</translation>
  </message>
  <message>
   <source>Not printed yet</source>
   <translation>لم يُطبع بعد</translation>
  </message>
  <message>
   <source>Not proved yet</source>
   <translation>ما لم يثبت بعد</translation>
  </message>
  <message>
   <source>Not proved yet: {what}.</source>
   <translation>وما لم يثبت بعد: {what}.</translation>
  </message>
  <message>
   <source>Not put on the agenda</source>
   <translation>لم تُدرج في جدول الأعمال</translation>
  </message>
  <message>
   <source>Not received, the file says</source>
   <translation>لا يُصرف، كما في الملف</translation>
  </message>
  <message>
   <source>Not registered centrally yet</source>
   <translation>غير مسجل مركزياً بعد</translation>
  </message>
  <message>
   <source>Not related</source>
   <translation>لا صلة قرابة بينهم</translation>
  </message>
  <message>
   <source>Not satisfied at all</source>
   <translation>غير راضٍ تماماً</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>لم يُحفظ بعد</translation>
  </message>
  <message>
   <source>Not signed yet. Nothing is approved before it is.</source>
   <translation>لم يوقَّع بعد، ولا يُعتمد الطلب قبل توقيعه.</translation>
  </message>
  <message>
   <source>Not studied</source>
   <translation>لم يُدرس</translation>
  </message>
  <message>
   <source>Not taken over: stays in the row's own text</source>
   <translation>لا يُنقل: يبقى في نص السطر</translation>
  </message>
  <message>
   <source>Not the same</source>
   <translation>ليس هو</translation>
  </message>
  <message>
   <source>Not the same person</source>
   <translation>ليس الشخص نفسه</translation>
  </message>
  <message>
   <source>Not told apart</source>
   <translation>لم يُبيَّن</translation>
  </message>
  <message>
   <source>Not told yet</source>
   <translation>لم يُبلغ بعد</translation>
  </message>
  <message>
   <source>Not verified yet</source>
   <translation>لم يُتحقق منها بعد</translation>
  </message>
  <message>
   <source>Not working</source>
   <translation>لا يعمل</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>لم يقرأ بعد</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظات</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>تسجيل الموعد</translation>
  </message>
  <message>
   <source>Note that a copy is kept</source>
   <translation>تسجيل الاحتفاظ بنسخة</translation>
  </message>
  <message>
   <source>Note: the Gregorian date cannot be read</source>
   <translation>ملاحظة: التاريخ الميلادي لا يُقرأ</translation>
  </message>
  <message>
   <source>Note: the Hijri date cannot be read</source>
   <translation>ملاحظة: التاريخ الهجري لا يُقرأ</translation>
  </message>
  <message>
   <source>Note: the date is blank</source>
   <translation>ملاحظة: التاريخ متروك</translation>
  </message>
  <message>
   <source>Note: the number of the meeting is blank</source>
   <translation>ملاحظة: رقم الاجتماع متروك</translation>
  </message>
  <message>
   <source>Note: the text has no approval</source>
   <translation>ملاحظة: النص خالٍ من الاعتماد</translation>
  </message>
  <message>
   <source>Note: the two dates disagree</source>
   <translation>ملاحظة: التاريخان مختلفان</translation>
  </message>
  <message>
   <source>Note: the weekday disagrees with the date</source>
   <translation>ملاحظة: اليوم لا يوافق التاريخ</translation>
  </message>
  <message>
   <source>Noted: not the same person.</source>
   <translation>سُجِّل: ليس الشخص نفسه.</translation>
  </message>
  <message>
   <source>Noted: one person. Both files stay and point to each other.</source>
   <translation>سُجِّل: شخص واحد، ويبقى الملفان ويشير كل منهما إلى الآخر.</translation>
  </message>
  <message>
   <source>Noted: two persons.</source>
   <translation>سُجِّل: شخصان.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>ملاحظات</translation>
  </message>
  <message>
   <source>Notes of the member</source>
   <translation>ملاحظات العضو</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>Nothing by this name. Try the file number or the first name.</source>
   <translation>لا شيء بهذا الاسم. جرّب رقم الملف أو الاسم الأول.</translation>
  </message>
  <message>
   <source>Nothing differs from version {version} yet: there is nothing to prepare.</source>
   <translation>لا يختلف شيء عن الإصدار {version} بعد، فلا شيء يُعَدّ.</translation>
  </message>
  <message>
   <source>Nothing differs.</source>
   <translation>لا يختلف شيء.</translation>
  </message>
  <message>
   <source>Nothing fits exactly. Did you mean:</source>
   <translation>لا يوجد ما يطابق تماماً. هل تقصد:</translation>
  </message>
  <message>
   <source>Nothing given yet</source>
   <translation>لم يُسلَّم منه شيء بعد</translation>
  </message>
  <message>
   <source>Nothing holds it: it may be told now.</source>
   <translation>لا شيء يمنع: يمكن تبليغ المستفيد الآن.</translation>
  </message>
  <message>
   <source>Nothing is doubtful.</source>
   <translation>لا شيء غير واضح.</translation>
  </message>
  <message>
   <source>Nothing is entered yet: write down who offers what this association does not.</source>
   <translation>لا شيء بعد: أدخل الجهات التي تقدّم ما ليس من اختصاص الجمعية.</translation>
  </message>
  <message>
   <source>Nothing is left</source>
   <translation>لم يبق شيء، ويمكن إنهاء الدراسة</translation>
  </message>
  <message>
   <source>Nothing is missing: every document that is required was seen and matched.</source>
   <translation>لا ينقص طلبكم شيء: اطُّلع على جميع الوثائق المطلوبة وطُوبقت.</translation>
  </message>
  <message>
   <source>Nothing is missing: every document that is required was seen.</source>
   <translation>لا ينقص شيء: اكتملت مطابقة الوثائق المطلوبة كلها.</translation>
  </message>
  <message>
   <source>Nothing is on record yet: what opinions and complaints show is written here, with what is decided on it.</source>
   <translation>لا شيء مدوَّن بعد: يُكتب هنا ما تُظهره الآراء والشكاوى، وما يُقرَّر بشأنه.</translation>
  </message>
  <message>
   <source>Nothing is recorded yet: write down what was published and how many it reached.</source>
   <translation>لم يُسجَّل شيء بعد: دوّن ما نُشر وكم بلغ من الناس.</translation>
  </message>
  <message>
   <source>Nothing is waiting to be handed over: what is granted comes here once the beneficiary was told.</source>
   <translation>لا شيء ينتظر التسليم. يظهر هنا ما تقرر للمستفيد بعد إبلاغه بالقرار.</translation>
  </message>
  <message>
   <source>Nothing more of it falls due from then on.</source>
   <translation>لا يحلّ شيء منه بعد هذا التاريخ.</translation>
  </message>
  <message>
   <source>Nothing new was on these scans.</source>
   <translation>لا جديد في هذه الصور.</translation>
  </message>
  <message>
   <source>Nothing of it is carried out. The request and the reason stay.</source>
   <translation>لا يُنفّذ منه شيء، ويبقى الطلب وسبب سحبه محفوظين.</translation>
  </message>
  <message>
   <source>Nothing of the files that receive aid ends in this time.</source>
   <translation>لا شيء ينتهي خلال هذه المدة في ملفات المستفيدين النشطة.</translation>
  </message>
  <message>
   <source>Nothing to take over</source>
   <translation>لا شيء يُنقل منه</translation>
  </message>
  <message>
   <source>Nothing waits for a decision.</source>
   <translation>لا شيء بانتظار قرار.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Nothing was decided: these are applications under one record.</source>
   <translation>لم يُتخذ قرار: هذه طلبات في سجل واحد.</translation>
  </message>
  <message>
   <source>Nothing was granted.</source>
   <translation>لم يُمنح شيء.</translation>
  </message>
  <message>
   <source>Nothing was printed of this file yet.</source>
   <translation>لم يُطبع شيء من هذا الملف بعد.</translation>
  </message>
  <message>
   <source>Nothing was unclear.</source>
   <translation>لم يكن شيء غير واضح.</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>الإشعار</translation>
  </message>
  <message>
   <source>Notice of postponement</source>
   <translation>إشعار التأجيل</translation>
  </message>
  <message>
   <source>Notice to the beneficiary</source>
   <translation>إشعار للمستفيد</translation>
  </message>
  <message>
   <source>November</source>
   <translation>نوفمبر</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>Number and date, if there is one.</source>
   <translation>رقمها وتاريخها إن وُجدت.</translation>
  </message>
  <message>
   <source>Number in the chain</source>
   <translation>الرقم في السلسلة</translation>
  </message>
  <message>
   <source>Number in the queue</source>
   <translation>الرقم في الانتظار</translation>
  </message>
  <message>
   <source>Number of people in the household</source>
   <translation>عدد أفراد الأسرة</translation>
  </message>
  <message>
   <source>Number of persons</source>
   <translation>عدد الأشخاص</translation>
  </message>
  <message>
   <source>Number of the approval</source>
   <translation>رقم الاعتماد</translation>
  </message>
  <message>
   <source>Number of the decision</source>
   <translation>رقم القرار</translation>
  </message>
  <message>
   <source>Number of the deed</source>
   <translation>رقم الصك أو الوكالة</translation>
  </message>
  <message>
   <source>Number of the file</source>
   <translation>رقم الملف</translation>
  </message>
  <message>
   <source>Number of the invitation, hashed</source>
   <translation>بصمة رقم الدعوة</translation>
  </message>
  <message>
   <source>Number of the letter</source>
   <translation>رقم الخطاب</translation>
  </message>
  <message>
   <source>Number of the meeting</source>
   <translation>رقم الاجتماع</translation>
  </message>
  <message>
   <source>Number of the notice</source>
   <translation>رقم الإشعار</translation>
  </message>
  <message>
   <source>Number of the request</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>Number of the request given by the program</source>
   <translation>رقم الطلب في البرنامج</translation>
  </message>
  <message>
   <source>Number of the request there</source>
   <translation>رقم الطلب في تلك القناة</translation>
  </message>
  <message>
   <source>Number of their letter</source>
   <translation>رقم خطاب الجهة</translation>
  </message>
  <message>
   <source>Number of this invitation: {number}. It stands on no paper; it only says who has answered.</source>
   <translation>رقم هذه الدعوة: {number}. لا يُكتب على الاستبانة، وإنما يُعرف به أن صاحبها أجاب.</translation>
  </message>
  <message>
   <source>Number of wives</source>
   <translation>عدد الزوجات</translation>
  </message>
  <message>
   <source>Number they called or wrote from</source>
   <translation>رقم المتصل أو المرسل</translation>
  </message>
  <message>
   <source>Number {number}</source>
   <translation>رقم {number}</translation>
  </message>
  <message>
   <source>Number {ticket}</source>
   <translation>الرقم {ticket}</translation>
  </message>
  <message>
   <source>Number {ticket}. Please have a seat until it is called.</source>
   <translation>الرقم {ticket}. تفضّل بالجلوس حتى يُنادى.</translation>
  </message>
  <message>
   <source>Numerator</source>
   <translation>البسط</translation>
  </message>
  <message>
   <source>Numerator, denominator, and how sure it is</source>
   <translation>البسط والمقام ودرجة الثقة</translation>
  </message>
  <message>
   <source>Obtained from: {place}</source>
   <translation>تُستخرج من: {place}</translation>
  </message>
  <message>
   <source>October</source>
   <translation>أكتوبر</translation>
  </message>
  <message>
   <source>Of the period</source>
   <translation>المدة التي تعود إليها</translation>
  </message>
  <message>
   <source>Of unknown parents</source>
   <translation>مجهول الأبوين</translation>
  </message>
  <message>
   <source>Official</source>
   <translation>رسمية</translation>
  </message>
  <message>
   <source>Official holiday</source>
   <translation>إجازة رسمية</translation>
  </message>
  <message>
   <source>Official letter</source>
   <translation>خطاب رسمي</translation>
  </message>
  <message>
   <source>Offline: you can go on working</source>
   <translation>غير متصل — يمكنك متابعة العمل</translation>
  </message>
  <message>
   <source>Offline: {waiting}</source>
   <translation>غير متصل — {waiting}</translation>
  </message>
  <message>
   <source>On</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>On a task of the association</source>
   <translation>في مهمة للجمعية</translation>
  </message>
  <message>
   <source>On behalf of minors</source>
   <translation>نيابةً عن القاصرين</translation>
  </message>
  <message>
   <source>On leave</source>
   <translation>في إجازة</translation>
  </message>
  <message>
   <source>On paper</source>
   <translation>على الورق</translation>
  </message>
  <message>
   <source>On {day} {dates}</source>
   <translation>يوم {day} {dates}</translation>
  </message>
  <message>
   <source>Once</source>
   <translation>مرة واحدة</translation>
  </message>
  <message>
   <source>Once for this computer, about five minutes</source>
   <translation>مرة واحدة لهذا الجهاز، في نحو خمس دقائق</translation>
  </message>
  <message>
   <source>Once, by 30 days, and only if the person was told before {day}, with the reason.</source>
   <translation>مرة واحدة ولمدة 30 يوماً، بشرط إشعار صاحب البيانات بالسبب قبل نهاية {day}.</translation>
  </message>
  <message>
   <source>One is enough. Instead of it: {documents}.</source>
   <translation>تكفي واحدة. ويغني عنها: {documents}.</translation>
  </message>
  <message>
   <source>One of it</source>
   <translation>واحد منه</translation>
  </message>
  <message>
   <source>One of the two: the rent by the year or by the month.</source>
   <translation>اكتب إحداهما فقط: الإيجار السنوي أو الشهري.</translation>
  </message>
  <message>
   <source>One of these is enough</source>
   <translation>واحدة من هذه تكفي</translation>
  </message>
  <message>
   <source>One of these is enough:</source>
   <translation>واحدة من هذه تكفي:</translation>
  </message>
  <message>
   <source>One of: {answers}</source>
   <translation>واحد من: {answers}</translation>
  </message>
  <message>
   <source>One on each line, without the name of any beneficiary.</source>
   <translation>موضوع في كل سطر، دون اسم أي مستفيد.</translation>
  </message>
  <message>
   <source>One on each line.</source>
   <translation>واحد في كل سطر.</translation>
  </message>
  <message>
   <source>One on each line: the label, an equals sign, the value.</source>
   <translation>واحد في كل سطر: الاسم ثم علامة المساواة ثم القيمة.</translation>
  </message>
  <message>
   <source>One or more, with a comma between them: {answers}</source>
   <translation>واحد أو أكثر تفصل بينها فاصلة: {answers}</translation>
  </message>
  <message>
   <source>One person: join</source>
   <translation>شخص واحد: ضمّ الملفين</translation>
  </message>
  <message>
   <source>One person: joined</source>
   <translation>شخص واحد: ضُمَّ الملفان</translation>
  </message>
  <message>
   <source>One thing on each line.</source>
   <translation>شيء واحد في كل سطر.</translation>
  </message>
  <message>
   <source>One-time cash support</source>
   <translation>إعانة نقدية مقطوعة</translation>
  </message>
  <message>
   <source>One-time code</source>
   <translation>رمز التسجيل لمرة واحدة</translation>
  </message>
  <message>
   <source>Only a PDF or a plain text (UTF-8) can be read here.</source>
   <translation>لا يُقرأ هنا إلا ملف PDF أو نص عادي (UTF-8).</translation>
  </message>
  <message>
   <source>Only as a verified report states it.</source>
   <translation>كما في تقرير موثّق لا بالتقدير.</translation>
  </message>
  <message>
   <source>Only in the row's own text: {columns}</source>
   <translation>تبقى في نص السطر وحده: {columns}</translation>
  </message>
  <message>
   <source>Only one rule of the kind "{value}" can decide a service: give each of them a when.</source>
   <translation>لا يحسم الخدمةَ إلا ضابط واحد من نوع «{value}»: ضع لكل واحد منها when.</translation>
  </message>
  <message>
   <source>Only seen; keeping a copy is the exception</source>
   <translation>اطلاع فقط؛ والاحتفاظ بنسخة استثناء</translation>
  </message>
  <message>
   <source>Only the last band may have no end.</source>
   <translation>لا تُترك بلا نهاية إلا الشريحة الأخيرة.</translation>
  </message>
  <message>
   <source>Only the manager and headquarters read the name and the words.</source>
   <translation>لا يطّلع على الاسم ونص الشكوى إلا المدير والإدارة العامة.</translation>
  </message>
  <message>
   <source>Only the official letter of a body can stand for it: write its number and date in the request.</source>
   <translation>لا يقوم مقام التوقيع إلا خطاب رسمي من الجهة: اكتب رقمه وتاريخه في الطلب.</translation>
  </message>
  <message>
   <source>Only where it was told later.</source>
   <translation>عند التأخر فقط.</translation>
  </message>
  <message>
   <source>Only where the answer to …</source>
   <translation>فقط حيث الجواب عن …</translation>
  </message>
  <message>
   <source>Only where the text takes applying itself as consent; otherwise leave both empty.</source>
   <translation>فقط حيث يعدّ النص التقديمَ نفسه موافقة، وإلا فاتركهما فارغين.</translation>
  </message>
  <message>
   <source>Only where these are known</source>
   <translation>فقط حيث تُعرف هذه</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>مفتوحة</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>فتح ملف</translation>
  </message>
  <message>
   <source>Open a support application</source>
   <translation>فتح طلب دعم</translation>
  </message>
  <message>
   <source>Open a support application first.</source>
   <translation>افتح طلب دعم أولاً.</translation>
  </message>
  <message>
   <source>Open and answered</source>
   <translation>المفتوحة والمجاب عنها</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Open that file</source>
   <translation>فتح الملف</translation>
  </message>
  <message>
   <source>Open the breach</source>
   <translation>فتح الحادثة</translation>
  </message>
  <message>
   <source>Open the case</source>
   <translation>عرض التفاصيل</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>فتح الملف</translation>
  </message>
  <message>
   <source>Open the file again</source>
   <translation>إعادة فتح الملف</translation>
  </message>
  <message>
   <source>Open the file {number}</source>
   <translation>فتح الملف {number}</translation>
  </message>
  <message>
   <source>Open the request</source>
   <translation>فتح الطلب</translation>
  </message>
  <message>
   <source>Open the session</source>
   <translation>افتتاح الجلسة</translation>
  </message>
  <message>
   <source>Open the session first.</source>
   <translation>افتتحوا الجلسة أولاً.</translation>
  </message>
  <message>
   <source>Open the visit card</source>
   <translation>فتح بطاقة الزيارة</translation>
  </message>
  <message>
   <source>Open: {what}</source>
   <translation>فتح: {what}</translation>
  </message>
  <message>
   <source>Opened at</source>
   <translation>وقت البدء</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>الافتتاح</translation>
  </message>
  <message>
   <source>Opening the data of this branch...</source>
   <translation>نفتح بيانات هذا الفرع…</translation>
  </message>
  <message>
   <source>Opinion by phone: {name}</source>
   <translation>تقييم بالهاتف: {name}</translation>
  </message>
  <message>
   <source>Opinion of the service</source>
   <translation>تقييم الخدمة</translation>
  </message>
  <message>
   <source>Opinion without a name</source>
   <translation>رأي بلا اسم</translation>
  </message>
  <message>
   <source>Opinion: income and obligations</source>
   <translation>رأي الباحث في الدخل والالتزامات</translation>
  </message>
  <message>
   <source>Opinion: personal details</source>
   <translation>رأي الباحث في البيانات الشخصية</translation>
  </message>
  <message>
   <source>Opinion: the housing</source>
   <translation>رأي الباحث في السكن</translation>
  </message>
  <message>
   <source>Opinion: the members of the household</source>
   <translation>رأي الباحث في أفراد الأسرة</translation>
  </message>
  <message>
   <source>Opinion: the need</source>
   <translation>رأي الباحث في الاحتياج</translation>
  </message>
  <message>
   <source>Opinions of the researcher</source>
   <translation>آراء الباحث</translation>
  </message>
  <message>
   <source>Opinions of those who took part</source>
   <translation>رضا المستفيدين من البرنامج</translation>
  </message>
  <message>
   <source>Opinions to ask for</source>
   <translation>استطلاع الرأي</translation>
  </message>
  <message>
   <source>Opinions: {back} of {given} papers came back</source>
   <translation>قياس الرضا: عاد {back} من {given} استبانة وُزّعت</translation>
  </message>
  <message>
   <source>Optional</source>
   <translation>اختيارية</translation>
  </message>
  <message>
   <source>Optional: refusing stops nothing</source>
   <translation>اختيارية: رفضها لا يوقف شيئاً</translation>
  </message>
  <message>
   <source>Ordinary</source>
   <translation>أولوية عادية</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>جهة</translation>
  </message>
  <message>
   <source>Organisation, as applicant</source>
   <translation>جهة</translation>
  </message>
  <message>
   <source>Original debt</source>
   <translation>أصل الدين</translation>
  </message>
  <message>
   <source>Orphan</source>
   <translation>يتيم</translation>
  </message>
  <message>
   <source>Orphan sponsorship</source>
   <translation>كفالة يتيم</translation>
  </message>
  <message>
   <source>Orphans</source>
   <translation>الأيتام</translation>
  </message>
  <message>
   <source>Other associations</source>
   <translation>الجمعيات الأخرى</translation>
  </message>
  <message>
   <source>Other details ({count})</source>
   <translation>تفاصيل أخرى ({count})</translation>
  </message>
  <message>
   <source>Other files of this person:</source>
   <translation>ملفات أخرى لهذا الشخص:</translation>
  </message>
  <message>
   <source>Other income and expenses</source>
   <translation>مصادر دخل أخرى ومصروفات</translation>
  </message>
  <message>
   <source>Other sources of income</source>
   <translation>مصادر الدخل الأخرى</translation>
  </message>
  <message>
   <source>Others than those who decided look at it. The decision was taken by: {who}.</source>
   <translation>ينظر في التظلم غير من أصدر القرار. وقد شارك في القرار: {who}.</translation>
  </message>
  <message>
   <source>Others than those who decided will look at it.</source>
   <translation>ينظر في التظلم غير من أصدر القرار.</translation>
  </message>
  <message>
   <source>Others who have this data</source>
   <translation>من أُفصح لهم عن هذه البيانات</translation>
  </message>
  <message>
   <source>Others, one name on each line</source>
   <translation>آخرون، كل اسم في سطر</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>Outcome of matching</source>
   <translation>نتيجة المطابقة</translation>
  </message>
  <message>
   <source>Outgoing number</source>
   <translation>رقم الصادر</translation>
  </message>
  <message>
   <source>Outside the area of service</source>
   <translation>خارج نطاق الخدمة</translation>
  </message>
  <message>
   <source>Over or full</source>
   <translation>غير متاح</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>متأخر</translation>
  </message>
  <message>
   <source>Owned</source>
   <translation>ملك</translation>
  </message>
  <message>
   <source>Owned by a parent</source>
   <translation>ملك الأب أو الأم</translation>
  </message>
  <message>
   <source>Owned by the spouse</source>
   <translation>ملك الزوج أو الزوجة</translation>
  </message>
  <message>
   <source>Oxygen device</source>
   <translation>جهاز أكسجين</translation>
  </message>
  <message>
   <source>PDF document</source>
   <translation>ملف PDF</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>ملفات PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>الصفحة</translation>
  </message>
  <message>
   <source>Page {number}</source>
   <translation>الصفحة {number}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>صفحة {page} من {pages}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>عدد الصفحات</translation>
  </message>
  <message>
   <source>Pages of the policy</source>
   <translation>صفحات السياسة</translation>
  </message>
  <message>
   <source>Pages printed of this file</source>
   <translation>الصفحات المطبوعة من هذا الملف</translation>
  </message>
  <message>
   <source>Paid in money, to a bank account</source>
   <translation>تُصرف نقداً إلى حساب بنكي</translation>
  </message>
  <message>
   <source>Paid off on</source>
   <translation>تاريخ نهاية السداد</translation>
  </message>
  <message>
   <source>Pairs joined and files closed as duplicates ÷ applications received</source>
   <translation>ما ضُم أو أُغلق لتكراره ÷ الطلبات المستلَمة</translation>
  </message>
  <message>
   <source>Pakistani</source>
   <translation>باكستاني</translation>
  </message>
  <message>
   <source>Palestinian</source>
   <translation>فلسطيني</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>ورقة</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>الأوراق</translation>
  </message>
  <message>
   <source>Papers needed</source>
   <translation>الوثائق المطلوبة</translation>
  </message>
  <message>
   <source>Papers were lost or stolen</source>
   <translation>فقدان أوراق أو سرقتها</translation>
  </message>
  <message>
   <source>Paragraphs</source>
   <translation>الفقرات</translation>
  </message>
  <message>
   <source>Parents</source>
   <translation>حال الوالدين</translation>
  </message>
  <message>
   <source>Part of the grant</source>
   <translation>رقم الدفعة</translation>
  </message>
  <message>
   <source>Partial acceptance</source>
   <translation>قبول جزئي</translation>
  </message>
  <message>
   <source>Partial acceptances</source>
   <translation>نسبة القبول الجزئي</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>الأجزاء</translation>
  </message>
  <message>
   <source>Parts of the application</source>
   <translation>أقسام الطلب</translation>
  </message>
  <message>
   <source>Pass it on</source>
   <translation>رفعها</translation>
  </message>
  <message>
   <source>Passed on to headquarters</source>
   <translation>رُفعت إلى الإدارة العامة</translation>
  </message>
  <message>
   <source>Passed on to the manager</source>
   <translation>رُفعت إلى المدير</translation>
  </message>
  <message>
   <source>Passport</source>
   <translation>جواز سفر</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>كلمة المرور</translation>
  </message>
  <message>
   <source>Password now</source>
   <translation>كلمة المرور الحالية</translation>
  </message>
  <message>
   <source>Password of the certificate</source>
   <translation>كلمة مرور الشهادة</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>مريض</translation>
  </message>
  <message>
   <source>Peace be upon you, and the mercy of God and His blessings. We lay before you what was carried out of this programme from {since} until {until}, as its approval asks and as we follow it up.</source>
   <translation>السلام عليكم ورحمة الله وبركاته، وبعد: نرفع إليكم بيان ما نُفّذ من هذا البرنامج من {since} إلى {until}، وما أسفرت عنه متابعته.</translation>
  </message>
  <message>
   <source>Pen on the screen</source>
   <translation>قلم على الشاشة</translation>
  </message>
  <message>
   <source>Percentage</source>
   <translation>نسبة الإعاقة</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>المدة</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>الشخص</translation>
  </message>
  <message>
   <source>Person living alone</source>
   <translation>فرد</translation>
  </message>
  <message>
   <source>Person to reach instead</source>
   <translation>شخص للتواصل بدلاً منه</translation>
  </message>
  <message>
   <source>Person with a disability</source>
   <translation>من ذوي الإعاقة</translation>
  </message>
  <message>
   <source>Person with a disability, as applicant</source>
   <translation>ذو إعاقة</translation>
  </message>
  <message>
   <source>Personal details</source>
   <translation>البيانات الشخصية</translation>
  </message>
  <message>
   <source>Persons</source>
   <translation>أشخاص</translation>
  </message>
  <message>
   <source>Persons in the family</source>
   <translation>عدد أفراد الأسرة</translation>
  </message>
  <message>
   <source>Persons living alone or bodies</source>
   <translation>أفراد بلا أسرة أو جهات</translation>
  </message>
  <message>
   <source>Persons with a disability</source>
   <translation>ذوو الإعاقة</translation>
  </message>
  <message>
   <source>Persons, counted without any name</source>
   <translation>أشخاص يُحصَون دون أسماء</translation>
  </message>
  <message>
   <source>Persons; one may have several</source>
   <translation>أشخاص، وقد يتلقى الواحد أكثر من خدمة</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <source>Phone call</source>
   <translation>اتصال هاتفي</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>المكان</translation>
  </message>
  <message>
   <source>Place of birth</source>
   <translation>مكان الميلاد</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>المقاعد</translation>
  </message>
  <message>
   <source>Places it serves</source>
   <translation>نطاق خدمتها</translation>
  </message>
  <message>
   <source>Places the program fills</source>
   <translation>مواضع يملؤها البرنامج</translation>
  </message>
  <message>
   <source>Places to sign</source>
   <translation>مواضع التوقيع</translation>
  </message>
  <message>
   <source>Plan of the follow-up</source>
   <translation>خطة المتابعة</translation>
  </message>
  <message>
   <source>Plan of the follow-up: {name}</source>
   <translation>خطة المتابعة: {name}</translation>
  </message>
  <message>
   <source>Plan the follow-up</source>
   <translation>وضع خطة المتابعة</translation>
  </message>
  <message>
   <source>Plan the visit</source>
   <translation>موعد الزيارة</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>مجدولة</translation>
  </message>
  <message>
   <source>Planned at</source>
   <translation>وقت وضع الخطة</translation>
  </message>
  <message>
   <source>Planned by</source>
   <translation>وضع الخطة</translation>
  </message>
  <message>
   <source>Please bring the originals: we look at them in front of you and hand them back.</source>
   <translation>نرجو إحضار الأصول: نطّلع عليها أمامكم ونعيدها إليكم.</translation>
  </message>
  <message>
   <source>Please give the screen back to the member of staff.</source>
   <translation>نرجو إعادة الشاشة إلى الموظف.</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>النقاط</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>السياسة</translation>
  </message>
  <message>
   <source>Policy version</source>
   <translation>إصدار السياسة</translation>
  </message>
  <message>
   <source>Poor</source>
   <translation>سيئة</translation>
  </message>
  <message>
   <source>Postal code</source>
   <translation>الرمز البريدي</translation>
  </message>
  <message>
   <source>Postponed to the session of</source>
   <translation>أُجّل إلى جلسة</translation>
  </message>
  <message numerus="yes">
   <source>Postponed {n} times</source>
   <translation>
    <numerusform>لم يؤجل</numerusform>
    <numerusform>مؤجل مرة واحدة</numerusform>
    <numerusform>مؤجل مرتين</numerusform>
    <numerusform>مؤجل {n} مرات</numerusform>
    <numerusform>مؤجل {n} مرة</numerusform>
    <numerusform>مؤجل {n} مرة</numerusform>
   </translation>
  </message>
  <message>
   <source>Postponed ÷ decided</source>
   <translation>المؤجلة ÷ المقرَّر فيها</translation>
  </message>
  <message>
   <source>Postponement</source>
   <translation>تأجيل</translation>
  </message>
  <message>
   <source>Postponements</source>
   <translation>نسبة التأجيل</translation>
  </message>
  <message>
   <source>Prepared at</source>
   <translation>وقت الإعداد</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>أعدّه</translation>
  </message>
  <message>
   <source>Prepared by {who}.</source>
   <translation>الإعداد: {who}.</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>حاضر</translation>
  </message>
  <message>
   <source>Presented</source>
   <translation>قُدّم</translation>
  </message>
  <message>
   <source>Presented, not matched yet</source>
   <translation>قُدّمت ولم تُطابَق بعد</translation>
  </message>
  <message>
   <source>Preview of the paper</source>
   <translation>معاينة الورقة</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>السابق</translation>
  </message>
  <message>
   <source>Primary</source>
   <translation>ابتدائي</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>طباعة</translation>
  </message>
  <message>
   <source>Print every article of a file's policy with its proof</source>
   <translation>طباعة كل مادة من سياسة الملف مع إثباتها</translation>
  </message>
  <message>
   <source>Print the declaration to be signed</source>
   <translation>طباعة الإقرار لتوقيعه</translation>
  </message>
  <message>
   <source>Print the form, let the applicant read and sign it, then keep it in the paper file.</source>
   <translation>اطبع النموذج، ودع مقدّم الطلب يقرؤه ويوقّعه، ثم احفظه في الملف الورقي.</translation>
  </message>
  <message>
   <source>Print the referral</source>
   <translation>طباعة الإحالة</translation>
  </message>
  <message>
   <source>Print the request first: it is signed on paper.</source>
   <translation>اطبع الطلب أولاً؛ فالتوقيع على الورق.</translation>
  </message>
  <message>
   <source>Print what the applicant is to bring, from where, and until when</source>
   <translation>طباعة ما يُحضره المستفيد، ومن أين، وإلى متى</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>المطبوع</translation>
  </message>
  <message>
   <source>Printed publication</source>
   <translation>منشور مطبوع</translation>
  </message>
  <message>
   <source>Printed, not back yet</source>
   <translation>طُبع ولم يعد موقّعاً</translation>
  </message>
  <message>
   <source>Priority of the case</source>
   <translation>تصنيف أولوية الحالة</translation>
  </message>
  <message>
   <source>Prisoner</source>
   <translation>سجين</translation>
  </message>
  <message>
   <source>Prisoner's family</source>
   <translation>أسرة سجين</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>خصوصية</translation>
  </message>
  <message>
   <source>Privacy notice</source>
   <translation>إشعار الخصوصية</translation>
  </message>
  <message>
   <source>Privacy notice and consent</source>
   <translation>إشعار الخصوصية والموافقة</translation>
  </message>
  <message>
   <source>Privacy of the data</source>
   <translation>خصوصية البيانات</translation>
  </message>
  <message>
   <source>Private sector employee</source>
   <translation>موظف في القطاع الخاص</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>Programme request begun</source>
   <translation>بُدئ منها طلب برنامج أو مشروع</translation>
  </message>
  <message>
   <source>Programmes</source>
   <translation>البرامج والمشاريع</translation>
  </message>
  <message>
   <source>Programmes and follow-up</source>
   <translation>البرامج والمتابعة</translation>
  </message>
  <message>
   <source>Programmes of the association</source>
   <translation>برامج الجمعية</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>الإثبات</translation>
  </message>
  <message>
   <source>Proof of having none</source>
   <translation>إثبات عدم وجود</translation>
  </message>
  <message>
   <source>Proof of having none was seen</source>
   <translation>اطُّلع على إثبات عدم الوجود</translation>
  </message>
  <message>
   <source>Proof of the debt</source>
   <translation>إثبات الدين</translation>
  </message>
  <message>
   <source>Proof or deed</source>
   <translation>الصك أو الوكالة</translation>
  </message>
  <message>
   <source>Protection of personal data</source>
   <translation>حماية البيانات الشخصية</translation>
  </message>
  <message>
   <source>Psychiatric illness</source>
   <translation>مرض نفسي</translation>
  </message>
  <message>
   <source>Psychological</source>
   <translation>إعاقة نفسية</translation>
  </message>
  <message>
   <source>Public network</source>
   <translation>الشبكة العامة</translation>
  </message>
  <message>
   <source>Publication</source>
   <translation>المنشور</translation>
  </message>
  <message>
   <source>Publications</source>
   <translation>المنشورات</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>نُشر</translation>
  </message>
  <message>
   <source>Published without permission</source>
   <translation>نشرها بلا إذن</translation>
  </message>
  <message>
   <source>Published, not in force yet</source>
   <translation>منشور ولم يسرِ بعد</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>الغرض</translation>
  </message>
  <message>
   <source>Purpose of the visit</source>
   <translation>الغرض من المراجعة</translation>
  </message>
  <message>
   <source>Put a document in</source>
   <translation>إضافة وثيقة</translation>
  </message>
  <message>
   <source>Put all of them on it</source>
   <translation>إدراجها كلها</translation>
  </message>
  <message>
   <source>Put in at</source>
   <translation>وقت الوضع</translation>
  </message>
  <message>
   <source>Put in by</source>
   <translation>وضعها</translation>
  </message>
  <message>
   <source>Put in: {what}</source>
   <translation>إضافة إلى الرف: {what}</translation>
  </message>
  <message>
   <source>Put into the box</source>
   <translation>وضعه في الصندوق</translation>
  </message>
  <message>
   <source>Put it into the answer</source>
   <translation>إضافتها إلى الإجابة</translation>
  </message>
  <message>
   <source>Put it on the shelf</source>
   <translation>وضعها في الرف</translation>
  </message>
  <message>
   <source>Put it to the manager</source>
   <translation>الإحالة إلى المدير</translation>
  </message>
  <message>
   <source>Put on record</source>
   <translation>تسجيل</translation>
  </message>
  <message>
   <source>Put on the agenda at</source>
   <translation>وقت الإدراج في جدول الأعمال</translation>
  </message>
  <message>
   <source>Put on the agenda by</source>
   <translation>أدرجه في جدول الأعمال</translation>
  </message>
  <message>
   <source>Put this file on it</source>
   <translation>إدراج هذا الملف</translation>
  </message>
  <message>
   <source>Put to the manager</source>
   <translation>أُحيل إلى المدير</translation>
  </message>
  <message>
   <source>Put to the manager.</source>
   <translation>أُحيل إلى المدير.</translation>
  </message>
  <message>
   <source>Qassim Region</source>
   <translation>منطقة القصيم</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>الكمية</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <source>Question for the social researcher</source>
   <translation>السؤال المحال للباحث الاجتماعي</translation>
  </message>
  <message>
   <source>Question to the researcher</source>
   <translation>سؤال إلى الباحث</translation>
  </message>
  <message>
   <source>Questionnaires given out</source>
   <translation>الاستبانات الموزّعة</translation>
  </message>
  <message>
   <source>Questionnaires that came back</source>
   <translation>الاستبانات العائدة</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>الاستفسارات</translation>
  </message>
  <message>
   <source>Questions of duplicates settled in 7 days</source>
   <translation>منع الازدواج: البتّ خلال 7 أيام</translation>
  </message>
  <message>
   <source>Questions to the researcher</source>
   <translation>استفسارات للباحث الاجتماعي</translation>
  </message>
  <message>
   <source>Quorum</source>
   <translation>النصاب</translation>
  </message>
  <message>
   <source>Quorum, numbering and times</source>
   <translation>النصاب والترقيم والمُدد</translation>
  </message>
  <message>
   <source>Rabi al-Akhir</source>
   <translation>ربيع الآخر</translation>
  </message>
  <message>
   <source>Rabi al-Awwal</source>
   <translation>ربيع الأول</translation>
  </message>
  <message>
   <source>Rajab</source>
   <translation>رجب</translation>
  </message>
  <message>
   <source>Ramadan</source>
   <translation>رمضان</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>عدد من بلغهم</translation>
  </message>
  <message>
   <source>Reached by publications and content</source>
   <translation>من وصلهم النشر والمحتوى</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Read and acknowledged</source>
   <translation>الاطلاع والإقرار</translation>
  </message>
  <message>
   <source>Read and acknowledged at</source>
   <translation>وقت الإقرار بالاطلاع</translation>
  </message>
  <message>
   <source>Read and print</source>
   <translation>عرض وطباعة</translation>
  </message>
  <message>
   <source>Read and print the decision sheet</source>
   <translation>عرض ورقة القرار وطباعتها</translation>
  </message>
  <message>
   <source>Read and print the questionnaire</source>
   <translation>عرض الاستبانة وطباعتها</translation>
  </message>
  <message>
   <source>Read and print the record</source>
   <translation>قراءة السجل وطباعته</translation>
  </message>
  <message>
   <source>Read and print the report</source>
   <translation>عرض التقرير وطباعته</translation>
  </message>
  <message>
   <source>Read and print the request</source>
   <translation>عرض الطلب وطباعته</translation>
  </message>
  <message>
   <source>Read and print the study</source>
   <translation>عرض الدراسة وطباعتها</translation>
  </message>
  <message>
   <source>Read as</source>
   <translation>يُقرأ</translation>
  </message>
  <message>
   <source>Read as a longest wait: the reply is due within {days} after the file is complete.</source>
   <translation>تُقرأ حداً أعلى: يصدر الرد خلال {days} من اكتمال الملف.</translation>
  </message>
  <message>
   <source>Read as a shortest wait: no reply before {days} after the file is complete.</source>
   <translation>تُقرأ حداً أدنى للانتظار: لا يصدر رد قبل مضيّ {days} من اكتمال الملف.</translation>
  </message>
  <message>
   <source>Read at {moment}</source>
   <translation>قُرئت {moment}</translation>
  </message>
  <message>
   <source>Read each question out. Their name is not kept with what they say.</source>
   <translation>اقرأ عليه كل سؤال. ولا يُحفظ اسمه مع ما يقول.</translation>
  </message>
  <message>
   <source>Read the brief</source>
   <translation>موجز الحالة</translation>
  </message>
  <message>
   <source>Read: {paper}</source>
   <translation>عرض: {paper}</translation>
  </message>
  <message>
   <source>Reading scans</source>
   <translation>قراءة الصور الممسوحة</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>تُقرأ {file}</translation>
  </message>
  <message>
   <source>Reading {file}: {done} of {all} files</source>
   <translation>تُقرأ الآن {file}: {done} من {all}</translation>
  </message>
  <message>
   <source>Reads and signs</source>
   <translation>يقرأ ويوقّع</translation>
  </message>
  <message>
   <source>Reads and writes</source>
   <translation>يقرأ ويكتب</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>جاهز</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>إجابات حاضرة</translation>
  </message>
  <message>
   <source>Ready to be decided</source>
   <translation>جاهزة للبتّ فيها</translation>
  </message>
  <message>
   <source>Ready to begin</source>
   <translation>جاهزة</translation>
  </message>
  <message>
   <source>Ready:</source>
   <translation>جاهز:</translation>
  </message>
  <message>
   <source>Real-estate finance</source>
   <translation>تمويل عقاري</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Reason needed</source>
   <translation>يلزم السبب</translation>
  </message>
  <message>
   <source>Reason of standing back</source>
   <translation>سبب التنحي</translation>
  </message>
  <message>
   <source>Reason of the absence</source>
   <translation>سبب الغياب</translation>
  </message>
  <message>
   <source>Reason of the correction</source>
   <translation>سبب التصحيح</translation>
  </message>
  <message>
   <source>Reason of the debt</source>
   <translation>سبب الدين</translation>
  </message>
  <message>
   <source>Reason of the decision</source>
   <translation>سبب القرار</translation>
  </message>
  <message>
   <source>Reason: {reason}</source>
   <translation>السبب: {reason}</translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation>الأسباب</translation>
  </message>
  <message>
   <source>Reasons of the decision</source>
   <translation>أسباب القرار</translation>
  </message>
  <message>
   <source>Reasons of the recommendation</source>
   <translation>أسباب التوصية</translation>
  </message>
  <message>
   <source>Reasons, and changes if any</source>
   <translation>مسوّغات التوصية والتعديلات إن وُجدت</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>السند</translation>
  </message>
  <message>
   <source>Receipt confirmed</source>
   <translation>أُشعر بالاستلام</translation>
  </message>
  <message>
   <source>Receipt for the applicant</source>
   <translation>إشعار استلام طلب</translation>
  </message>
  <message>
   <source>Receipt in large print</source>
   <translation>إشعار الاستلام بخط كبير</translation>
  </message>
  <message>
   <source>Receipt of aid or a service</source>
   <translation>سند تسليم دعم أو خدمة</translation>
  </message>
  <message>
   <source>Receipt of an application</source>
   <translation>إشعار استلام طلب</translation>
  </message>
  <message>
   <source>Receipt on half a sheet</source>
   <translation>إشعار الاستلام بنصف حجم الورقة</translation>
  </message>
  <message>
   <source>Receive a request for a programme</source>
   <translation>استقبال طلب برنامج</translation>
  </message>
  <message>
   <source>Receive the request</source>
   <translation>استلام الطلب</translation>
  </message>
  <message>
   <source>Receive the visitor</source>
   <translation>استقبال المراجع</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>مستلم</translation>
  </message>
  <message>
   <source>Received at</source>
   <translation>وقت الاستلام</translation>
  </message>
  <message>
   <source>Received by</source>
   <translation>استلمه</translation>
  </message>
  <message>
   <source>Received for the beneficiary by</source>
   <translation>تسلّمه عن المستفيد</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>تاريخ الاستلام</translation>
  </message>
  <message>
   <source>Receiver</source>
   <translation>المستلم</translation>
  </message>
  <message>
   <source>Receiving the beneficiary</source>
   <translation>استقبال المستفيد</translation>
  </message>
  <message>
   <source>Recent enough until {day}: ask for a newer one before the decision.</source>
   <translation>كانت حديثة حتى {day}: تُطلب وثيقة أحدث قبل القرار.</translation>
  </message>
  <message>
   <source>Reception</source>
   <translation>الاستقبال</translation>
  </message>
  <message>
   <source>Recipients that were told: {names}</source>
   <translation>الجهات التي أُبلغت: {names}</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>توصية</translation>
  </message>
  <message>
   <source>Recommendation and what the conditions suggest</source>
   <translation>التوصية وما تقترحه الشروط</translation>
  </message>
  <message>
   <source>Recommendations</source>
   <translation>التوصيات</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>السجل</translation>
  </message>
  <message>
   <source>Record a breach</source>
   <translation>تسجيل حادثة تسرب</translation>
  </message>
  <message>
   <source>Record a breach of personal data</source>
   <translation>تسجيل حادثة تسرب بيانات</translation>
  </message>
  <message>
   <source>Record a follow-up</source>
   <translation>تسجيل متابعة</translation>
  </message>
  <message>
   <source>Record a lesson</source>
   <translation>تدوين درس مستفاد</translation>
  </message>
  <message>
   <source>Record a publication</source>
   <translation>تسجيل منشور</translation>
  </message>
  <message>
   <source>Record and print the receipt</source>
   <translation>تسجيل وطباعة السند</translation>
  </message>
  <message>
   <source>Record it</source>
   <translation>تسجيل ما وُجد</translation>
  </message>
  <message>
   <source>Record of evidence</source>
   <translation>سجل الإثبات</translation>
  </message>
  <message>
   <source>Record that a member stands back</source>
   <translation>تسجيل تنحي عضو</translation>
  </message>
  <message>
   <source>Record that it was sent</source>
   <translation>تسجيل إرسال التقرير</translation>
  </message>
  <message>
   <source>Record that the competent body declined</source>
   <translation>تسجيل عدم موافقة جهة الاختصاص</translation>
  </message>
  <message>
   <source>Record the answer</source>
   <translation>تسجيل الرد</translation>
  </message>
  <message>
   <source>Record the answer of the other association</source>
   <translation>تسجيل رد الجمعية الأخرى</translation>
  </message>
  <message>
   <source>Record the approval of the competent body</source>
   <translation>تسجيل اعتماد جهة الاختصاص</translation>
  </message>
  <message>
   <source>Record the attendance</source>
   <translation>تسجيل الحضور</translation>
  </message>
  <message>
   <source>Record the consent implied by applying</source>
   <translation>تسجيل الموافقة الضمنية بالتقديم</translation>
  </message>
  <message>
   <source>Record the count</source>
   <translation>تسجيل العدد</translation>
  </message>
  <message>
   <source>Record the decision</source>
   <translation>تسجيل القرار</translation>
  </message>
  <message>
   <source>Record the follow-up</source>
   <translation>تسجيل المتابعة</translation>
  </message>
  <message>
   <source>Record the telling</source>
   <translation>تسجيل الإبلاغ</translation>
  </message>
  <message>
   <source>Record the telling: {paper}</source>
   <translation>تسجيل الإبلاغ: {paper}</translation>
  </message>
  <message>
   <source>Record the yearly update</source>
   <translation>تسجيل التحديث السنوي</translation>
  </message>
  <message>
   <source>Record what was carried out</source>
   <translation>تسجيل التنفيذ</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>المسجَّل</translation>
  </message>
  <message>
   <source>Recorded at</source>
   <translation>وقت التسجيل</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>سجّله</translation>
  </message>
  <message>
   <source>Recorded now</source>
   <translation>المسجّل الآن</translation>
  </message>
  <message>
   <source>Recorded on</source>
   <translation>تاريخ التدوين</translation>
  </message>
  <message>
   <source>Recorded {when} by {name}</source>
   <translation>سُجّل {when}، سجّله {name}</translation>
  </message>
  <message>
   <source>Recorded.</source>
   <translation>سُجّل.</translation>
  </message>
  <message>
   <source>Recorded: {what}</source>
   <translation>سُجّل: {what}</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>العدد</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>إحالة</translation>
  </message>
  <message>
   <source>Refer a question to the social researcher</source>
   <translation>إحالة سؤال إلى الباحث الاجتماعي</translation>
  </message>
  <message>
   <source>Refer to another association</source>
   <translation>الإحالة إلى جمعية أخرى</translation>
  </message>
  <message>
   <source>Refer to the social researcher</source>
   <translation>إحالة إلى الباحث الاجتماعي</translation>
  </message>
  <message>
   <source>Referral for: {service}</source>
   <translation>إحالة لطلب: {service}</translation>
  </message>
  <message>
   <source>Referral to another association</source>
   <translation>الإحالة إلى جمعية أخرى</translation>
  </message>
  <message>
   <source>Referral to another association: to the association</source>
   <translation>إحالة إلى جمعية أخرى: خطاب الجمعية</translation>
  </message>
  <message>
   <source>Referral to another association: to the beneficiary</source>
   <translation>إحالة إلى جمعية أخرى: إشعار المستفيد</translation>
  </message>
  <message>
   <source>Referral to another body</source>
   <translation>الإحالة إلى جهة أخرى</translation>
  </message>
  <message>
   <source>Referral to the researcher, by letter</source>
   <translation>إحالة داخلية إلى الباحث</translation>
  </message>
  <message>
   <source>Referral to the social researcher</source>
   <translation>إحالة إلى الباحث الاجتماعي</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>الإحالات</translation>
  </message>
  <message>
   <source>Referrals to another body</source>
   <translation>نسبة الإحالة إلى جهة أخرى</translation>
  </message>
  <message>
   <source>Referred at</source>
   <translation>وقت الإحالة</translation>
  </message>
  <message>
   <source>Referred by</source>
   <translation>أحاله</translation>
  </message>
  <message>
   <source>Referred by another body</source>
   <translation>محال من جهة أخرى</translation>
  </message>
  <message>
   <source>Referred to</source>
   <translation>الجهة المحال إليها</translation>
  </message>
  <message>
   <source>Referred to another body</source>
   <translation>محال لجهة أخرى</translation>
  </message>
  <message>
   <source>Referred to the social researcher</source>
   <translation>أُحيل للباحث الاجتماعي</translation>
  </message>
  <message>
   <source>Referred to the social researcher: write the question so that it can be answered well.</source>
   <translation>أُحيلت إلى الباحث الاجتماعي: اكتب السؤال بوضوح ليُجاب عنه كما ينبغي.</translation>
  </message>
  <message>
   <source>Referred ÷ decided</source>
   <translation>المحالة ÷ المقرَّر فيها</translation>
  </message>
  <message>
   <source>Referred. Print the letter and the beneficiary's copy, and record that they know.</source>
   <translation>تمت الإحالة. اطبع الخطاب ونسخة المستفيد، ثم سجّل إبلاغه.</translation>
  </message>
  <message>
   <source>Refused by that body</source>
   <translation>اعتذرت الجهة</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>المنطقة</translation>
  </message>
  <message>
   <source>Region it serves</source>
   <translation>المنطقة التي تخدمها</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>السجل</translation>
  </message>
  <message>
   <source>Register of applications</source>
   <translation>سجل الطلبات</translation>
  </message>
  <message>
   <source>Register of beneficiaries</source>
   <translation>سجل المستفيدين</translation>
  </message>
  <message>
   <source>Register of breaches of personal data</source>
   <translation>سجل حوادث تسرب البيانات الشخصية</translation>
  </message>
  <message>
   <source>Register of complaints and appeals</source>
   <translation>سجل الشكاوى والتظلمات</translation>
  </message>
  <message>
   <source>Register of disclosures</source>
   <translation>سجل الإفصاح</translation>
  </message>
  <message>
   <source>Register of requests about personal data</source>
   <translation>سجل طلبات أصحاب البيانات</translation>
  </message>
  <message>
   <source>Register of visits</source>
   <translation>سجل الزيارات</translation>
  </message>
  <message>
   <source>Registered as a dependant of {name}</source>
   <translation>مسجل تابعاً في أسرة {name}</translation>
  </message>
  <message>
   <source>Registered before</source>
   <translation>تسجيل سابق</translation>
  </message>
  <message>
   <source>Registered centrally on {when}, no. {number}</source>
   <translation>مسجّل مركزياً في {when} برقم {number}</translation>
  </message>
  <message>
   <source>Registers</source>
   <translation>السجلات</translation>
  </message>
  <message>
   <source>Registers of the period: press Enter to save one</source>
   <translation>سجلات المدة: اضغط Enter لحفظ السجل</translation>
  </message>
  <message>
   <source>Rejected ÷ decided</source>
   <translation>المرفوضة ÷ المقرَّر فيها</translation>
  </message>
  <message>
   <source>Rejection: not entitled</source>
   <translation>رفض (عدم استحقاق)</translation>
  </message>
  <message>
   <source>Rejections</source>
   <translation>نسبة الرفض</translation>
  </message>
  <message>
   <source>Relation</source>
   <translation>الصلة</translation>
  </message>
  <message>
   <source>Relation to the applicant</source>
   <translation>صلته بمقدّم الطلب</translation>
  </message>
  <message>
   <source>Relative</source>
   <translation>قريب</translation>
  </message>
  <message>
   <source>Relative of the applicant</source>
   <translation>قرابة بمقدم الطلب</translation>
  </message>
  <message>
   <source>Release it</source>
   <translation>الإذن به</translation>
  </message>
  <message>
   <source>Release the reply before its day</source>
   <translation>الإذن بالرد قبل يومه</translation>
  </message>
  <message>
   <source>Release the reply early</source>
   <translation>الإذن بالرد قبل موعده</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>أُذن به</translation>
  </message>
  <message>
   <source>Released at</source>
   <translation>وقت الإذن</translation>
  </message>
  <message>
   <source>Released by</source>
   <translation>أذن به</translation>
  </message>
  <message>
   <source>Released by a manager with a reason ÷ told where a time is set. None of them counts as told in time; the article itself is kept</source>
   <translation>ما أذن المدير بالرد عليه قبل موعده بسبب ÷ من أُشعروا ولردهم موعد. لا يُحسب منها شيء في الوقت، والبند نفسه مُوفى به</translation>
  </message>
  <message>
   <source>Released by {name}: {reason}</source>
   <translation>أذن به {name}: {reason}</translation>
  </message>
  <message>
   <source>Released: the beneficiary may be told now.</source>
   <translation>أُذن بالرد: يمكن تبليغ المستفيد الآن.</translation>
  </message>
  <message>
   <source>Remind the applicant first; a closed file can be opened again.</source>
   <translation>ذكّروا مقدم الطلب أولاً؛ والملف المغلق يمكن فتحه من جديد.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>حذفه</translation>
  </message>
  <message>
   <source>Remove this association from the directory?</source>
   <translation>هل تُحذف هذه الجمعية من الدليل؟</translation>
  </message>
  <message>
   <source>Remove this publication from the register?</source>
   <translation>هل تريد حذف هذا المنشور من السجل؟</translation>
  </message>
  <message>
   <source>Removed: {what}</source>
   <translation>حُذف: {what}</translation>
  </message>
  <message>
   <source>Renewal</source>
   <translation>تجديد</translation>
  </message>
  <message>
   <source>Rent</source>
   <translation>الإيجار</translation>
  </message>
  <message>
   <source>Rent a month</source>
   <translation>الإيجار في الشهر</translation>
  </message>
  <message>
   <source>Rent payment</source>
   <translation>سداد إيجار</translation>
  </message>
  <message>
   <source>Rental property</source>
   <translation>عقار مؤجر</translation>
  </message>
  <message>
   <source>Rented</source>
   <translation>إيجار</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>استبدال</translation>
  </message>
  <message>
   <source>Replaced</source>
   <translation>حلّ غيره محله</translation>
  </message>
  <message>
   <source>Replaces</source>
   <translation>تحلّ محل</translation>
  </message>
  <message>
   <source>Replaces version</source>
   <translation>يحل محل الإصدار</translation>
  </message>
  <message>
   <source>Replies released early</source>
   <translation>ردود أُذن بها قبل موعدها</translation>
  </message>
  <message>
   <source>Reply not before {day}</source>
   <translation>لا يُتوقع الرد قبل {day}</translation>
  </message>
  <message>
   <source>Reply promised by {day}</source>
   <translation>الرد الموعود به حتى {day}</translation>
  </message>
  <message>
   <source>Reply to a complaint</source>
   <translation>الرد على الشكوى</translation>
  </message>
  <message>
   <source>Reply to an appeal</source>
   <translation>الرد على التظلم</translation>
  </message>
  <message>
   <source>Report from</source>
   <translation>التقرير من</translation>
  </message>
  <message>
   <source>Report of the period</source>
   <translation>تقرير المدة</translation>
  </message>
  <message>
   <source>Report on a programme</source>
   <translation>تقرير برنامج</translation>
  </message>
  <message>
   <source>Report on the programme</source>
   <translation>الرفع بتقرير البرنامج</translation>
  </message>
  <message>
   <source>Report on the programme “{title}”</source>
   <translation>تقرير عن برنامج «{title}»</translation>
  </message>
  <message>
   <source>Report until</source>
   <translation>إلى</translation>
  </message>
  <message>
   <source>Report upwards</source>
   <translation>الرفع بالتقرير</translation>
  </message>
  <message>
   <source>Report while the programme goes on</source>
   <translation>رفع تقرير دوري عن البرنامج</translation>
  </message>
  <message>
   <source>Reported upwards</source>
   <translation>رُفع تقريره</translation>
  </message>
  <message>
   <source>Reports upwards</source>
   <translation>الرفع بالتقارير</translation>
  </message>
  <message>
   <source>Request about one's own data</source>
   <translation>طلب صاحب بيانات</translation>
  </message>
  <message>
   <source>Request for a programme</source>
   <translation>طلب برنامج</translation>
  </message>
  <message>
   <source>Request for a programme or project</source>
   <translation>طلب برنامج أو مشروع</translation>
  </message>
  <message>
   <source>Request for support</source>
   <translation>طلب دعم</translation>
  </message>
  <message>
   <source>Request received</source>
   <translation>مستلم</translation>
  </message>
  <message>
   <source>Request studied</source>
   <translation>مدروس</translation>
  </message>
  <message>
   <source>Request to complete documents</source>
   <translation>طلب استكمال وثائق</translation>
  </message>
  <message>
   <source>Request to complete the documents</source>
   <translation>طلب استكمال الوثائق</translation>
  </message>
  <message>
   <source>Request withdrawn</source>
   <translation>مسحوب</translation>
  </message>
  <message>
   <source>Request {number}</source>
   <translation>الطلب {number}</translation>
  </message>
  <message>
   <source>Requests about personal data answered in time</source>
   <translation>حقوق البيانات: الطلبات المُجاب عنها في موعدها</translation>
  </message>
  <message>
   <source>Requests for completion</source>
   <translation>نسبة طلب الاستكمال</translation>
  </message>
  <message>
   <source>Requests of data subjects</source>
   <translation>طلبات أصحاب البيانات</translation>
  </message>
  <message>
   <source>Requests of the data subject</source>
   <translation>طلبات صاحب البيانات</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>إلزامي</translation>
  </message>
  <message>
   <source>Required: {reason}</source>
   <translation>إلزامية · {reason}</translation>
  </message>
  <message>
   <source>Researcher</source>
   <translation>الباحث</translation>
  </message>
  <message>
   <source>Researcher and time</source>
   <translation>الباحث والوقت</translation>
  </message>
  <message>
   <source>Researcher's recommendation</source>
   <translation>توصية الباحث</translation>
  </message>
  <message>
   <source>Reservations</source>
   <translation>التحفظات</translation>
  </message>
  <message>
   <source>Reservations put on record</source>
   <translation>التحفظات المثبتة</translation>
  </message>
  <message>
   <source>Residence permit (iqama)</source>
   <translation>هوية مقيم (إقامة)</translation>
  </message>
  <message>
   <source>Resident</source>
   <translation>مقيم</translation>
  </message>
  <message>
   <source>Response rate</source>
   <translation>نسبة الاستجابة</translation>
  </message>
  <message>
   <source>Responsible post</source>
   <translation>الجهة المسؤولة</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>النتيجة بعد الاطلاع</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>النتائج</translation>
  </message>
  <message>
   <source>Results of the opinions</source>
   <translation>نتائج استطلاع الرأي</translation>
  </message>
  <message>
   <source>Results, and what stood in the way</source>
   <translation>النتائج والصعوبات</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>متقاعد</translation>
  </message>
  <message>
   <source>Retirement pension</source>
   <translation>راتب تقاعدي</translation>
  </message>
  <message>
   <source>Return it</source>
   <translation>إعادته</translation>
  </message>
  <message>
   <source>Return with a reason</source>
   <translation>إعادة مع السبب</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>أُعيد</translation>
  </message>
  <message>
   <source>Returned papers</source>
   <translation>الأوراق العائدة</translation>
  </message>
  <message>
   <source>Returned: {reason}</source>
   <translation>أُعيد: {reason}</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>المراجعة</translation>
  </message>
  <message>
   <source>Review the appeal</source>
   <translation>النظر في التظلم</translation>
  </message>
  <message>
   <source>Reviewers</source>
   <translation>الناظرون فيه</translation>
  </message>
  <message>
   <source>Rises and moves without help?</source>
   <translation>هل ينهض ويتنقل دون مساعدة؟</translation>
  </message>
  <message>
   <source>Riyad Bank</source>
   <translation>بنك الرياض</translation>
  </message>
  <message>
   <source>Riyadh Region</source>
   <translation>منطقة الرياض</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>الصفة</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>غرفة</translation>
  </message>
  <message>
   <source>Rooms</source>
   <translation>عدد الغرف</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>السطر</translation>
  </message>
  <message>
   <source>Row of an electronic application</source>
   <translation>سطر من طلب إلكتروني</translation>
  </message>
  <message>
   <source>Row {number}</source>
   <translation>السطر {number}</translation>
  </message>
  <message>
   <source>Row {number}: {name}</source>
   <translation>السطر {number}: {name}</translation>
  </message>
  <message>
   <source>Rule of keeping</source>
   <translation>قاعدة الحفظ</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>الضوابط</translation>
  </message>
  <message>
   <source>Rules of every service</source>
   <translation>ضوابط كل خدمة</translation>
  </message>
  <message>
   <source>Rules of the programme</source>
   <translation>ضوابط البرنامج</translation>
  </message>
  <message>
   <source>Rules of the service: {service}</source>
   <translation>ضوابط الخدمة: {service}</translation>
  </message>
  <message>
   <source>Run of the chain</source>
   <translation>دورة السلسلة</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>مستمر</translation>
  </message>
  <message>
   <source>Safar</source>
   <translation>صفر</translation>
  </message>
  <message>
   <source>Salary</source>
   <translation>راتب</translation>
  </message>
  <message>
   <source>Salutation</source>
   <translation>التحية</translation>
  </message>
  <message>
   <source>Samba (merged into Saudi National Bank)</source>
   <translation>سامبا (اندمج في الأهلي السعودي)</translation>
  </message>
  <message>
   <source>Saned unemployment insurance</source>
   <translation>تأمين ساند ضد التعطل</translation>
  </message>
  <message>
   <source>Satisfaction on the whole</source>
   <translation>الرضا العام</translation>
  </message>
  <message>
   <source>Satisfaction questionnaires</source>
   <translation>استبانات الرضا</translation>
  </message>
  <message>
   <source>Satisfaction survey</source>
   <translation>استبانة الرضا</translation>
  </message>
  <message>
   <source>Satisfaction with the service</source>
   <translation>استبانة رضا المستفيد</translation>
  </message>
  <message>
   <source>Satisfied beneficiaries</source>
   <translation>رضا المستفيدين</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>السبت</translation>
  </message>
  <message>
   <source>Saudi</source>
   <translation>سعودي</translation>
  </message>
  <message>
   <source>Saudi Awwal Bank</source>
   <translation>البنك السعودي الأول</translation>
  </message>
  <message>
   <source>Saudi Investment Bank</source>
   <translation>البنك السعودي للاستثمار</translation>
  </message>
  <message>
   <source>Saudi National Bank</source>
   <translation>البنك الأهلي السعودي</translation>
  </message>
  <message>
   <source>Saudi National Day</source>
   <translation>اليوم الوطني السعودي</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Save an empty workbook</source>
   <translation>حفظ مصنف فارغ</translation>
  </message>
  <message>
   <source>Save as a table</source>
   <translation>حفظ كجدول</translation>
  </message>
  <message>
   <source>Save as a workbook</source>
   <translation>حفظ مصنف إكسل</translation>
  </message>
  <message>
   <source>Save for the auditor</source>
   <translation>حفظ نسخة للمراجع</translation>
  </message>
  <message>
   <source>Saved on this device</source>
   <translation>محفوظ على هذا الجهاز</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>حُفظ {time}</translation>
  </message>
  <message>
   <source>Saved: {file}</source>
   <translation>حُفظ: {file}</translation>
  </message>
  <message>
   <source>Say in a few words what was done.</source>
   <translation>اذكر بإيجاز ما أُنجز.</translation>
  </message>
  <message>
   <source>Say what to mend in a policy file</source>
   <translation>بيان ما يلزم إصلاحه في ملف سياسة</translation>
  </message>
  <message>
   <source>Scan of a signed paper</source>
   <translation>صورة ورقة موقعة</translation>
  </message>
  <message>
   <source>Scan of {page}</source>
   <translation>صورة {page}</translation>
  </message>
  <message>
   <source>Scan the papers that came back signed: each page finds its file by the code in its corner.</source>
   <translation>صوّر بالماسح الضوئي الأوراق التي عادت موقعة: كل صفحة تهتدي إلى ملفها بالرمز المطبوع في زاويتها.</translation>
  </message>
  <message>
   <source>Scanned at</source>
   <translation>وقت المسح الضوئي</translation>
  </message>
  <message>
   <source>Scans (*.pdf *.tif *.tiff *.jpg *.jpeg *.png)</source>
   <translation>الصور الممسوحة (*.pdf *.tif *.tiff *.jpg *.jpeg *.png)</translation>
  </message>
  <message>
   <source>Schedule the visit of the study</source>
   <translation>تحديد موعد زيارة البحث</translation>
  </message>
  <message>
   <source>School</source>
   <translation>مدرسة</translation>
  </message>
  <message>
   <source>School or university</source>
   <translation>المدرسة أو الجامعة</translation>
  </message>
  <message>
   <source>School support</source>
   <translation>دعم دراسي</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>النطاق</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>ختم</translation>
  </message>
  <message>
   <source>Seal and keep as PDF</source>
   <translation>اختم واحفظ PDF</translation>
  </message>
  <message>
   <source>Seal before it</source>
   <translation>الختم السابق</translation>
  </message>
  <message>
   <source>Seal no. {number} of this computer</source>
   <translation>الختم رقم {number} على هذا الجهاز</translation>
  </message>
  <message>
   <source>Seal of the establishment</source>
   <translation>ختم المنشأة</translation>
  </message>
  <message>
   <source>Seal of the establishment, by a certificate of: {issuer}</source>
   <translation>ختم المنشأة بشهادة: {issuer}</translation>
  </message>
  <message>
   <source>Seal with the association's certificate</source>
   <translation>الختم بشهادة الجمعية</translation>
  </message>
  <message>
   <source>Sealed at</source>
   <translation>وقت الختم</translation>
  </message>
  <message>
   <source>Sealed at {moment}</source>
   <translation>خُتم في {moment}</translation>
  </message>
  <message>
   <source>Sealed content</source>
   <translation>المحتوى المختوم</translation>
  </message>
  <message>
   <source>Sealed declaration</source>
   <translation>إقرار مختوم</translation>
  </message>
  <message>
   <source>Sealed on this branch's computer. The seal shows any later change; the ink signature stays primary.</source>
   <translation>خُتم على جهاز الفرع؛ يكشف الختم أي تغيير لاحق، ويبقى التوقيع بالحبر هو الأصل.</translation>
  </message>
  <message>
   <source>Sealing computer</source>
   <translation>الجهاز الذي ختم</translation>
  </message>
  <message>
   <source>Sealing has stopped on this computer: {why}</source>
   <translation>توقّف الختم على هذا الجهاز: {why}</translation>
  </message>
  <message>
   <source>Sealing with a certificate is not installed here. Install istiqbal[licensed], then try again.</source>
   <translation>الختم بالشهادة غير مثبّت على هذا الجهاز. ثبّت istiqbal[licensed] ثم أعد المحاولة.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>بحث</translation>
  </message>
  <message>
   <source>Seasonal support</source>
   <translation>دعم موسمي</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>ثانياً</translation>
  </message>
  <message>
   <source>Second mobile</source>
   <translation>الجوال الثاني</translation>
  </message>
  <message>
   <source>Second person</source>
   <translation>الشخص الثاني</translation>
  </message>
  <message>
   <source>Second witness</source>
   <translation>الشاهد الثاني</translation>
  </message>
  <message>
   <source>Secondary</source>
   <translation>ثانوي</translation>
  </message>
  <message>
   <source>Secretary of the committee</source>
   <translation>أمين اللجنة</translation>
  </message>
  <message>
   <source>See article {article}.</source>
   <translation>انظر في السياسة: {article}.</translation>
  </message>
  <message>
   <source>See the page</source>
   <translation>عرض الصفحة</translation>
  </message>
  <message>
   <source>Seen by somebody who may not see it</source>
   <translation>اطلاع من لا يحق له الاطلاع</translation>
  </message>
  <message>
   <source>Seen, not copied.</source>
   <translation>اطلاع ومطابقة دون نسخ.</translation>
  </message>
  <message>
   <source>Self-employed</source>
   <translation>عمل حر</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Sent by the applicant at</source>
   <translation>وقت إرسال المتقدم</translation>
  </message>
  <message>
   <source>Sent by the applicant: {when}</source>
   <translation>أرسله المتقدم: {when}</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>تاريخ الإرسال</translation>
  </message>
  <message>
   <source>Sent to the wrong person</source>
   <translation>إرسالها إلى غير صاحبها</translation>
  </message>
  <message>
   <source>Sentence of the guardian</source>
   <translation>عبارة الولي</translation>
  </message>
  <message>
   <source>Separate the files</source>
   <translation>فصل الملفين</translation>
  </message>
  <message>
   <source>Separated</source>
   <translation>منفصل / منفصلة</translation>
  </message>
  <message>
   <source>September</source>
   <translation>سبتمبر</translation>
  </message>
  <message>
   <source>Served by</source>
   <translation>خدمه</translation>
  </message>
  <message>
   <source>Served today</source>
   <translation>من خُدموا اليوم</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>الخدمة</translation>
  </message>
  <message>
   <source>Service asked for</source>
   <translation>الخدمة المطلوبة</translation>
  </message>
  <message>
   <source>Service handed over</source>
   <translation>الخدمة المسلَّمة</translation>
  </message>
  <message>
   <source>Service referred</source>
   <translation>الخدمة المحالة</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>الخدمات</translation>
  </message>
  <message>
   <source>Services described further</source>
   <translation>خدمات موصوفة</translation>
  </message>
  <message>
   <source>Services granted</source>
   <translation>الخدمات المقررة</translation>
  </message>
  <message>
   <source>Services of asking for help</source>
   <translation>خدمات طلب المساعدة</translation>
  </message>
  <message>
   <source>Services on offer</source>
   <translation>الخدمات المقدَّمة</translation>
  </message>
  <message>
   <source>Services requested</source>
   <translation>الخدمات المطلوبة</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>الجلسة</translation>
  </message>
  <message>
   <source>Session number</source>
   <translation>رقم الجلسة</translation>
  </message>
  <message>
   <source>Session {number} of {year}</source>
   <translation>الجلسة {number} لعام {year}</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>الجلسات</translation>
  </message>
  <message>
   <source>Sessions are numbered by the</source>
   <translation>تُرقّم الجلسات بحسب</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>استبعاد</translation>
  </message>
  <message>
   <source>Set by the association</source>
   <translation>حدّدتها الجمعية</translation>
  </message>
  <message>
   <source>Set the page aside</source>
   <translation>استبعاد الصفحة</translation>
  </message>
  <message>
   <source>Set the plan</source>
   <translation>اعتماد الخطة</translation>
  </message>
  <message>
   <source>Set up a real branch</source>
   <translation>إعداد فرع حقيقي</translation>
  </message>
  <message>
   <source>Set up this computer</source>
   <translation>إعداد هذا الجهاز</translation>
  </message>
  <message>
   <source>Setting up a branch</source>
   <translation>إعداد فرع</translation>
  </message>
  <message>
   <source>Setting up a real branch</source>
   <translation>إعداد فرع حقيقي</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Seventeenth</source>
   <translation>السابع عشر</translation>
  </message>
  <message>
   <source>Seventh</source>
   <translation>سابعاً</translation>
  </message>
  <message>
   <source>Several records carry this code. Choose the file that the page belongs to.</source>
   <translation>يحمل هذا الرمزَ أكثرُ من سجل. اختر الملف الذي تعود إليه الصفحة.</translation>
  </message>
  <message>
   <source>Severe</source>
   <translation>شديدة</translation>
  </message>
  <message>
   <source>Shaban</source>
   <translation>شعبان</translation>
  </message>
  <message>
   <source>Share kept</source>
   <translation>نسبة الالتزام</translation>
  </message>
  <message>
   <source>Share of each person a month</source>
   <translation>نصيب الفرد شهرياً</translation>
  </message>
  <message>
   <source>Shawwal</source>
   <translation>شوال</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>ورقة المصنف</translation>
  </message>
  <message>
   <source>Shop licence</source>
   <translation>رخصة محل</translation>
  </message>
  <message>
   <source>Short messages</source>
   <translation>الرسائل القصيرة</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>الاسم المختصر</translation>
  </message>
  <message>
   <source>Short national address</source>
   <translation>العنوان الوطني المختصر</translation>
  </message>
  <message>
   <source>Show the birth certificate instead.</source>
   <translation>تُعرض شهادة الميلاد بدلاً منه.</translation>
  </message>
  <message>
   <source>Show the password</source>
   <translation>إظهار كلمة المرور</translation>
  </message>
  <message>
   <source>Show the signed scan</source>
   <translation>عرض الورقة الموقعة</translation>
  </message>
  <message>
   <source>Sight</source>
   <translation>إعاقة بصرية</translation>
  </message>
  <message>
   <source>Sign and seal</source>
   <translation>توقيع وختم</translation>
  </message>
  <message>
   <source>Sign here with the pen or the mouse</source>
   <translation>وقّع هنا بالقلم أو بالفأرة</translation>
  </message>
  <message>
   <source>Sign the declaration</source>
   <translation>توقيع الإقرار</translation>
  </message>
  <message>
   <source>Sign the request</source>
   <translation>التوقيع على الطلب</translation>
  </message>
  <message>
   <source>Sign with the pen or the mouse; or move with the arrows and press Space to put the pen down and lift it.</source>
   <translation>وقّع بالقلم أو بالفأرة؛ أو حرّك المؤشّر بالأسهم واضغط مفتاح المسافة لإنزال القلم ورفعه.</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>التوقيع</translation>
  </message>
  <message>
   <source>Signature found</source>
   <translation>وُجد التوقيع</translation>
  </message>
  <message>
   <source>Signature of the applicant</source>
   <translation>توقيع مقدّم الطلب</translation>
  </message>
  <message>
   <source>Signature of {name}</source>
   <translation>توقيع {name}</translation>
  </message>
  <message>
   <source>Signature unclear: look at it</source>
   <translation>التوقيع غير واضح: انظر إليه</translation>
  </message>
  <message>
   <source>Signature:</source>
   <translation>التوقيع:</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>التواقيع</translation>
  </message>
  <message>
   <source>Signed and sealed</source>
   <translation>موقَّع ومختوم</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>وقت التوقيع</translation>
  </message>
  <message>
   <source>Signed before</source>
   <translation>وُقّع أمام</translation>
  </message>
  <message>
   <source>Signed by thumbprint on the printed form</source>
   <translation>بُصم على النموذج المطبوع</translation>
  </message>
  <message>
   <source>Signed declarations</source>
   <translation>تغطية الإقرار</translation>
  </message>
  <message>
   <source>Signed in ink on the printed form</source>
   <translation>وُقِّع بالحبر على النموذج المطبوع</translation>
  </message>
  <message>
   <source>Signed on the screen</source>
   <translation>وُقّع على الشاشة</translation>
  </message>
  <message>
   <source>Signed paper: found, {moment}</source>
   <translation>الورقة الموقعة: وُجدت، {moment}</translation>
  </message>
  <message>
   <source>Signed paper: not scanned yet</source>
   <translation>الورقة الموقعة: لم تُصوَّر بعد</translation>
  </message>
  <message>
   <source>Signed with the pen on the screen</source>
   <translation>وُقِّع بالقلم على الشاشة</translation>
  </message>
  <message>
   <source>Signing is mandatory</source>
   <translation>التوقيع إلزامي</translation>
  </message>
  <message>
   <source>Signing key</source>
   <translation>مفتاح التوقيع</translation>
  </message>
  <message>
   <source>Signs: {name} ({role})</source>
   <translation>الموقِّع: {name} ({role})</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>منذ</translation>
  </message>
  <message>
   <source>Single</source>
   <translation>أعزب / عزباء</translation>
  </message>
  <message>
   <source>Sister</source>
   <translation>أخت</translation>
  </message>
  <message>
   <source>Sixteenth</source>
   <translation>السادس عشر</translation>
  </message>
  <message>
   <source>Sixth</source>
   <translation>سادساً</translation>
  </message>
  <message>
   <source>Skip this question</source>
   <translation>تخطّي هذا السؤال</translation>
  </message>
  <message>
   <source>Slips</source>
   <translation>أخطاء</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>تصغير النص</translation>
  </message>
  <message>
   <source>So the votes did not carry this decision. Record the one that was carried, or postpone the file.</source>
   <translation>لم تُقرّ الأصواتُ هذا القرار. سجّلوا القرار الذي أُقرّ، أو أجّلوا الملف.</translation>
  </message>
  <message>
   <source>Social insurance (GOSI)</source>
   <translation>معاش التأمينات الاجتماعية</translation>
  </message>
  <message>
   <source>Social media</source>
   <translation>وسائل التواصل الاجتماعي</translation>
  </message>
  <message>
   <source>Social researcher</source>
   <translation>الباحث الاجتماعي</translation>
  </message>
  <message>
   <source>Social study</source>
   <translation>دراسة الحالة</translation>
  </message>
  <message>
   <source>Some answers are counted nowhere because they are too few to be without a name.</source>
   <translation>بعض الإجابات لم تُحسب في شيء، لأنها أقل من أن تبقى بلا اسم.</translation>
  </message>
  <message>
   <source>Some answers are not saved yet</source>
   <translation>بعض الإجابات لم تُحفظ بعد</translation>
  </message>
  <message>
   <source>Somebody broke into a system or an account</source>
   <translation>اختراق نظام أو حساب</translation>
  </message>
  <message>
   <source>Somebody looks closer</source>
   <translation>تُراجع الحالة</translation>
  </message>
  <message>
   <source>Somebody must look closer before the committee decides.</source>
   <translation>تحتاج الحالة إلى مراجعة قبل عرضها على اللجنة.</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>حدث خلل في البرنامج</translation>
  </message>
  <message>
   <source>Son</source>
   <translation>ابن</translation>
  </message>
  <message>
   <source>Son or daughter</source>
   <translation>ابن أو ابنة</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>Source of income</source>
   <translation>مصدر الدخل</translation>
  </message>
  <message>
   <source>Source of water</source>
   <translation>مصدر الماء</translation>
  </message>
  <message>
   <source>Speech and communication</source>
   <translation>اضطراب النطق والتخاطب</translation>
  </message>
  <message>
   <source>Speed of the work</source>
   <translation>سرعة الإنجاز</translation>
  </message>
  <message>
   <source>Spouse of a prisoner</source>
   <translation>زوج أو زوجة سجين</translation>
  </message>
  <message>
   <source>Spouse, father, sons, grandsons and brothers owe support; write what keeps them from it.</source>
   <translation>النفقة على الزوج والأب والأبناء والأحفاد والإخوة؛ اكتب ما يمنعهم منها.</translation>
  </message>
  <message>
   <source>Staff member</source>
   <translation>الموظف</translation>
  </message>
  <message>
   <source>Staff name</source>
   <translation>اسم الموظف</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Stage after it</source>
   <translation>المرحلة بعده</translation>
  </message>
  <message>
   <source>Stage and grade</source>
   <translation>المرحلة والصف</translation>
  </message>
  <message>
   <source>Stands back</source>
   <translation>يتنحى</translation>
  </message>
  <message>
   <source>Stands back from this file:</source>
   <translation>التنحي عن هذا الملف:</translation>
  </message>
  <message>
   <source>Stands for</source>
   <translation>يدل على</translation>
  </message>
  <message>
   <source>Start the trial</source>
   <translation>ابدأ التجربة</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>State of health</source>
   <translation>الحالة الصحية</translation>
  </message>
  <message>
   <source>Stateless</source>
   <translation>بلا جنسية</translation>
  </message>
  <message>
   <source>Statement of account</source>
   <translation>كشف حساب</translation>
  </message>
  <message>
   <source>Statement of those who saw it</source>
   <translation>شهادة القائمين على الإتلاف</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>الإحصاءات</translation>
  </message>
  <message>
   <source>Stay and try again</source>
   <translation>البقاء وإعادة المحاولة</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>الخطوة</translation>
  </message>
  <message>
   <source>Step complete</source>
   <translation>مكتملة</translation>
  </message>
  <message>
   <source>Step of the policy</source>
   <translation>خطوة السياسة</translation>
  </message>
  <message>
   <source>Step of the procedure</source>
   <translation>خطوة الإجراء</translation>
  </message>
  <message>
   <source>Step {number}: {title}, {state}</source>
   <translation>الخطوة {number}: {title}، {state}</translation>
  </message>
  <message>
   <source>Steps of the file</source>
   <translation>خطوات الملف</translation>
  </message>
  <message>
   <source>Still entitled</source>
   <translation>ما زال مستحقاً</translation>
  </message>
  <message>
   <source>Still missing: {what}.</source>
   <translation>ينقصه: {what}.</translation>
  </message>
  <message>
   <source>Still needed: {documents}</source>
   <translation>بقي من الوثائق: {documents}</translation>
  </message>
  <message>
   <source>Still open: it has to be asked before the declaration.</source>
   <translation>لم يُسأل بعد: يبقى مفتوحاً حتى يُسأل قبل الإقرار.</translation>
  </message>
  <message>
   <source>Still outstanding</source>
   <translation>ما بقي ناقصاً</translation>
  </message>
  <message>
   <source>Still owed</source>
   <translation>المتبقي من الدين</translation>
  </message>
  <message>
   <source>Still to be written: {what}</source>
   <translation>بقي أن تُكتب: {what}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Stopped. Nothing was written.</source>
   <translation>أُوقفت المعاينة، ولم يُكتب شيء.</translation>
  </message>
  <message>
   <source>Street</source>
   <translation>الشارع</translation>
  </message>
  <message>
   <source>Strong enough</source>
   <translation>كلمة مرور قوية</translation>
  </message>
  <message>
   <source>Student</source>
   <translation>طالب</translation>
  </message>
  <message>
   <source>Student, as applicant</source>
   <translation>طالب علم</translation>
  </message>
  <message>
   <source>Students</source>
   <translation>الطلاب</translation>
  </message>
  <message>
   <source>Studied</source>
   <translation>تم البحث</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>الدراسة الاجتماعية</translation>
  </message>
  <message>
   <source>Study and approval of programmes</source>
   <translation>دراسة البرامج واعتمادها</translation>
  </message>
  <message>
   <source>Study of a programme</source>
   <translation>دراسة برنامج</translation>
  </message>
  <message>
   <source>Study of a request for a programme</source>
   <translation>دراسة طلب برنامج أو مشروع</translation>
  </message>
  <message>
   <source>Study of the programme</source>
   <translation>الدراسة</translation>
  </message>
  <message>
   <source>Study the programme</source>
   <translation>دراسة البرنامج</translation>
  </message>
  <message>
   <source>Sub-office of the delegate</source>
   <translation>المكتب الفرعي للمندوب</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>الموضوع</translation>
  </message>
  <message>
   <source>Subject: {subject}</source>
   <translation>الموضوع: {subject}</translation>
  </message>
  <message>
   <source>Submission to the committee and the reply</source>
   <translation>الرفع إلى اللجنة والرد</translation>
  </message>
  <message>
   <source>Submit the file for decision</source>
   <translation>رفع الملف للبتّ فيه</translation>
  </message>
  <message>
   <source>Sudanese</source>
   <translation>سوداني</translation>
  </message>
  <message>
   <source>Suggested: entitled</source>
   <translation>مقترح: مستحق</translation>
  </message>
  <message>
   <source>Suggested: needs a review</source>
   <translation>مقترح: يحتاج مراجعة</translation>
  </message>
  <message>
   <source>Suggested: not entitled</source>
   <translation>مقترح: غير مستحق</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>مقترح</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>المقترحات</translation>
  </message>
  <message>
   <source>Sum of the marks ÷ answers</source>
   <translation>مجموع الدرجات ÷ الإجابات</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>الأحد</translation>
  </message>
  <message>
   <source>Supervised by</source>
   <translation>الإشراف</translation>
  </message>
  <message>
   <source>Support application</source>
   <translation>طلب دعم مستفيد</translation>
  </message>
  <message>
   <source>Support of associations</source>
   <translation>دعم جمعيات</translation>
  </message>
  <message>
   <source>Support of relatives</source>
   <translation>دعم أقارب</translation>
  </message>
  <message>
   <source>Support received before or elsewhere</source>
   <translation>الدعم السابق أو من جهات أخرى</translation>
  </message>
  <message>
   <source>Support received before: {given}.</source>
   <translation>دعم سابق: {given}.</translation>
  </message>
  <message>
   <source>Supported by an association before?</source>
   <translation>هل استفاد من جمعية من قبل؟</translation>
  </message>
  <message>
   <source>Supported by another body for the same service</source>
   <translation>مستفيد من جهة أخرى لنفس الخدمة</translation>
  </message>
  <message>
   <source>Supported by the applicant?</source>
   <translation>هل يعوله مقدّم الطلب؟</translation>
  </message>
  <message>
   <source>Surroundings</source>
   <translation>بيئة السكن</translation>
  </message>
  <message>
   <source>Switched off or locked</source>
   <translation>مغلق أو مقفل</translation>
  </message>
  <message>
   <source>Switched on, and the program open</source>
   <translation>يعمل والبرنامج مفتوح</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>المزامنة</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>زامن الآن</translation>
  </message>
  <message>
   <source>Sync: {said}</source>
   <translation>المزامنة: {said}</translation>
  </message>
  <message>
   <source>Syncing now...</source>
   <translation>جارٍ المزامنة…</translation>
  </message>
  <message>
   <source>Syrian</source>
   <translation>سوري</translation>
  </message>
  <message>
   <source>System seal (SHA-256 of the sealed record). It is not the applicant's signature.</source>
   <translation>ختم النظام (بصمة SHA-256 للسجل المختوم)، وليس توقيعاً لمقدّم الطلب.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>الجدول</translation>
  </message>
  <message>
   <source>Table of points</source>
   <translation>جدول نقاط</translation>
  </message>
  <message>
   <source>Tables (*.xlsx *.csv *.txt *.tsv)</source>
   <translation>الجداول (*.xlsx *.csv *.txt *.tsv)</translation>
  </message>
  <message>
   <source>Tabuk Region</source>
   <translation>منطقة تبوك</translation>
  </message>
  <message>
   <source>Take a complaint</source>
   <translation>استلام شكوى</translation>
  </message>
  <message>
   <source>Take a complaint or a suggestion</source>
   <translation>تسجيل شكوى أو مقترح</translation>
  </message>
  <message>
   <source>Take a new declaration</source>
   <translation>أخذ إقرار جديد</translation>
  </message>
  <message>
   <source>Take a number</source>
   <translation>أخذ رقم</translation>
  </message>
  <message>
   <source>Take a number (F6)</source>
   <translation>أخذ رقم (F6)</translation>
  </message>
  <message>
   <source>Take a request</source>
   <translation>استلام طلب</translation>
  </message>
  <message>
   <source>Take a request about one's own data</source>
   <translation>استلام طلب صاحب بيانات</translation>
  </message>
  <message>
   <source>Take a request about personal data</source>
   <translation>استلام طلب من صاحب بيانات</translation>
  </message>
  <message>
   <source>Take a suggestion</source>
   <translation>استلام مقترح</translation>
  </message>
  <message>
   <source>Take an appeal</source>
   <translation>استلام تظلم</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>إلغاء التسليم</translation>
  </message>
  <message>
   <source>Take back a delivery recorded by a slip</source>
   <translation>إلغاء تسليم سُجّل خطأً</translation>
  </message>
  <message>
   <source>Take back: {what}</source>
   <translation>إلغاء تسليم: {what}</translation>
  </message>
  <message>
   <source>Take in an electronic application</source>
   <translation>إدخال طلب إلكتروني</translation>
  </message>
  <message>
   <source>Take in an opinion of the service</source>
   <translation>استلام رأي في الخدمة</translation>
  </message>
  <message>
   <source>Take in electronic applications</source>
   <translation>إدخال الطلبات الإلكترونية</translation>
  </message>
  <message numerus="yes">
   <source>Take in {n} applications</source>
   <translation>
    <numerusform>لم يُختر طلب</numerusform>
    <numerusform>إدخال طلب واحد</numerusform>
    <numerusform>إدخال طلبين</numerusform>
    <numerusform>إدخال {n} طلبات</numerusform>
    <numerusform>إدخال {n} طلباً</numerusform>
    <numerusform>إدخال {n} طلب</numerusform>
   </translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>إلغاء التسليم</translation>
  </message>
  <message>
   <source>Take it off the agenda</source>
   <translation>رفعه من الجدول</translation>
  </message>
  <message>
   <source>Take longer</source>
   <translation>تمديد المهلة</translation>
  </message>
  <message>
   <source>Take longer for a request about one's own data</source>
   <translation>تمديد مهلة طلب صاحب بيانات</translation>
  </message>
  <message>
   <source>Take the file off the agenda</source>
   <translation>رفع الملف من جدول الأعمال</translation>
  </message>
  <message>
   <source>Take this row in</source>
   <translation>إدخال هذا السطر</translation>
  </message>
  <message>
   <source>Taken back by {name}: {reason}</source>
   <translation>ألغاه {name}: {reason}</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>سُحب.</translation>
  </message>
  <message>
   <source>Taken by the beneficiary</source>
   <translation>يحملها المستفيد</translation>
  </message>
  <message>
   <source>Taken in at</source>
   <translation>وقت الإدخال</translation>
  </message>
  <message>
   <source>Taken in before</source>
   <translation>أُدخل من قبل</translation>
  </message>
  <message>
   <source>Taken in before as {number}.</source>
   <translation>أُدخل من قبل برقم {number}.</translation>
  </message>
  <message>
   <source>Taken in by</source>
   <translation>أدخله</translation>
  </message>
  <message>
   <source>Taken in: {when}</source>
   <translation>أُدخل: {when}</translation>
  </message>
  <message>
   <source>Taken in?</source>
   <translation>يُدخل؟</translation>
  </message>
  <message>
   <source>Takes back</source>
   <translation>يُلغي</translation>
  </message>
  <message numerus="yes">
   <source>Taking in {n} applications</source>
   <translation>
    <numerusform>لا طلبات تُدخل</numerusform>
    <numerusform>يُدخل طلب واحد</numerusform>
    <numerusform>يُدخل طلبان</numerusform>
    <numerusform>تُدخل {n} طلبات</numerusform>
    <numerusform>يُدخل {n} طلباً</numerusform>
    <numerusform>يُدخل {n} طلب</numerusform>
   </translation>
  </message>
  <message>
   <source>Taxi or delivery</source>
   <translation>أجرة أو توصيل</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <source>Telephone calls</source>
   <translation>الاتصالات الهاتفية</translation>
  </message>
  <message>
   <source>Telephone calls or letters, as one channel</source>
   <translation>الاتصالات الهاتفية أو الخطابات، قناة واحدة</translation>
  </message>
  <message>
   <source>Tell the authority</source>
   <translation>إشعار سدايا</translation>
  </message>
  <message>
   <source>Tell the beneficiary the decision</source>
   <translation>إشعار المستفيد بالقرار</translation>
  </message>
  <message>
   <source>Tell them it has arrived</source>
   <translation>إشعار صاحبها بالاستلام</translation>
  </message>
  <message>
   <source>Telling the beneficiary and appeal</source>
   <translation>إبلاغ المستفيد والتظلم</translation>
  </message>
  <message>
   <source>Telling the recipients of the data</source>
   <translation>إبلاغ من أُفصح لهم عن البيانات</translation>
  </message>
  <message>
   <source>Tent or shanty</source>
   <translation>خيمة أو صندقة</translation>
  </message>
  <message>
   <source>Tenth</source>
   <translation>عاشراً</translation>
  </message>
  <message>
   <source>Tenure</source>
   <translation>ملكية السكن</translation>
  </message>
  <message>
   <source>Term of the board</source>
   <translation>دورة المجلس</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>Text copied for WhatsApp</source>
   <translation>نُسخ النص لإرساله عبر واتساب</translation>
  </message>
  <message>
   <source>Text copied for an SMS</source>
   <translation>نُسخ النص لإرساله رسالةً نصية</translation>
  </message>
  <message>
   <source>Text messages</source>
   <translation>الرسائل النصية</translation>
  </message>
  <message>
   <source>Text of the notice</source>
   <translation>نص الإشعار</translation>
  </message>
  <message>
   <source>Text of the policy</source>
   <translation>نص السياسة</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>حجم النص</translation>
  </message>
  <message>
   <source>Texts and letters</source>
   <translation>النصوص والخطابات</translation>
  </message>
  <message>
   <source>Texts that the policy names</source>
   <translation>النصوص التي تسميها السياسة</translation>
  </message>
  <message>
   <source>Thalassaemia or sickle-cell disease</source>
   <translation>الثلاسيميا أو الأنيميا المنجلية</translation>
  </message>
  <message>
   <source>Thank you for your time.</source>
   <translation>نشكر لكم وقتكم.</translation>
  </message>
  <message>
   <source>Thank you. The answer is in the box.</source>
   <translation>شكراً. وُضعت الإجابة في الصندوق.</translation>
  </message>
  <message>
   <source>Thank you. Your acknowledgement is on record.</source>
   <translation>شكراً لكم. سُجّل إقراركم بالاطلاع.</translation>
  </message>
  <message>
   <source>That is so</source>
   <translation>نعم، لا يرغب</translation>
  </message>
  <message>
   <source>That receipt is no acceptance</source>
   <translation>أن الاستلام ليس قبولاً</translation>
  </message>
  <message>
   <source>The 72 hours are counted from here.</source>
   <translation>منها تُحسب مهلة 72 ساعة.</translation>
  </message>
  <message>
   <source>The agenda having been gone through, the minutes were closed at {time} and signed by those present.</source>
   <translation>وبعد استكمال جدول الأعمال أُقفل المحضر الساعة {time}، ووقّعه الحاضرون.</translation>
  </message>
  <message>
   <source>The amount was wrong</source>
   <translation>المبلغ غير صحيح</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>الرد</translation>
  </message>
  <message>
   <source>The answer given</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>The answer in words</source>
   <translation>نص الرد</translation>
  </message>
  <message>
   <source>The answer is at the desk.</source>
   <translation>وصلت الإجابة إلى الاستقبال.</translation>
  </message>
  <message>
   <source>The answer is on record.</source>
   <translation>سُجّل الرد.</translation>
  </message>
  <message>
   <source>The answer is recorded.</source>
   <translation>سُجّل الرد.</translation>
  </message>
  <message>
   <source>The answer to …</source>
   <translation>الجواب عن …</translation>
  </message>
  <message>
   <source>The appeal came after the last day.</source>
   <translation>ورد التظلم بعد انتهاء موعده.</translation>
  </message>
  <message>
   <source>The appeal came after {day}, the last day of an appeal.</source>
   <translation>ورد التظلم بعد {day}، وهو آخر موعد للتظلم.</translation>
  </message>
  <message>
   <source>The appeal is on record.</source>
   <translation>سُجّل التظلم.</translation>
  </message>
  <message>
   <source>The appeal is taken back</source>
   <translation>سحب التظلم</translation>
  </message>
  <message>
   <source>The appeal was taken back; the decision stands.</source>
   <translation>سُحب التظلم، ويبقى القرار على ما هو عليه.</translation>
  </message>
  <message>
   <source>The applicant</source>
   <translation>مقدّم الطلب</translation>
  </message>
  <message>
   <source>The applicant agreed to sharing with other associations, {day}.</source>
   <translation>وافق مقدّم الطلب على مشاركة بياناته مع جمعية أخرى عند الإحالة، {day}.</translation>
  </message>
  <message>
   <source>The applicant asked for it</source>
   <translation>بطلب من مقدم الطلب</translation>
  </message>
  <message>
   <source>The applicant came back with what was missing</source>
   <translation>عاد المستفيد بما كان ناقصاً</translation>
  </message>
  <message>
   <source>The applicant cannot sign: add the guardian or agent who signs.</source>
   <translation>مقدّم الطلب لا يستطيع التوقيع: أضف الولي أو الوكيل الذي يوقّع عنه.</translation>
  </message>
  <message>
   <source>The applicant consents to the data being passed on</source>
   <translation>مقدم الطلب يوافق على الإفصاح عن بياناته</translation>
  </message>
  <message>
   <source>The applicant does not want to be reached by WhatsApp.</source>
   <translation>لا يرغب مقدّم الطلب في التواصل معه عبر واتساب.</translation>
  </message>
  <message>
   <source>The applicant has no mobile: add a person who can be reached instead.</source>
   <translation>لا جوال لمقدّم الطلب: أضف شخصاً يمكن التواصل معه بدلاً منه.</translation>
  </message>
  <message>
   <source>The applicant put their thumb on the printed form in my presence</source>
   <translation>وضع مقدّم الطلب بصمته على النموذج المطبوع أمامي</translation>
  </message>
  <message>
   <source>The applicant signed the printed form in my presence</source>
   <translation>وقّع مقدّم الطلب النموذج المطبوع أمامي</translation>
  </message>
  <message>
   <source>The applicant's signature is needed.</source>
   <translation>توقيع مقدّم الطلب مطلوب.</translation>
  </message>
  <message>
   <source>The application</source>
   <translation>بيانات الطلب</translation>
  </message>
  <message>
   <source>The application can go on without it. Your name, the time and the reason are kept and printed.</source>
   <translation>يمضي الطلب بدونها، ويُحفظ اسمك والوقت والسبب ويظهر ذلك في قائمة الوثائق المطبوعة.</translation>
  </message>
  <message>
   <source>The application is made by a guardian: add the guardian.</source>
   <translation>قدّم الطلبَ ولي أو وصي: أضف بياناته.</translation>
  </message>
  <message>
   <source>The application is made by an agent: add the agent.</source>
   <translation>قُدّم الطلب بالوكالة: أضف الوكيل.</translation>
  </message>
  <message>
   <source>The application was withdrawn</source>
   <translation>سحب الطلب</translation>
  </message>
  <message>
   <source>The article it rests on</source>
   <translation>المادة التي يستند إليها القرار</translation>
  </message>
  <message>
   <source>The article of the policy, or the number and date of the decision.</source>
   <translation>مادة السياسة، أو رقم القرار وتاريخه.</translation>
  </message>
  <message>
   <source>The article or request that demands the copy, and the number and date of the board's decision.</source>
   <translation>المادة أو الطلب الذي يوجب النسخة، ورقم قرار المجلس وتاريخه.</translation>
  </message>
  <message>
   <source>The article says: «{words}»</source>
   <translation>نص المادة: «{words}»</translation>
  </message>
  <message>
   <source>The association</source>
   <translation>الجمعية</translation>
  </message>
  <message>
   <source>The association does not work then</source>
   <translation>لا تعمل الجمعية فيها</translation>
  </message>
  <message>
   <source>The association promises a reply within (days)</source>
   <translation>تعد الجمعية بالرد خلال (أيام)</translation>
  </message>
  <message>
   <source>The association was removed.</source>
   <translation>حُذفت الجمعية من الدليل.</translation>
  </message>
  <message>
   <source>The association whose policy you try</source>
   <translation>الجمعية التي تجرّب سياستها</translation>
  </message>
  <message>
   <source>The association works</source>
   <translation>تعمل فيها الجمعية</translation>
  </message>
  <message>
   <source>The association's own promise, counted from completeness; the policy has none.</source>
   <translation>وعد من الجمعية نفسها يُحسب من اكتمال الطلب، وليس في السياسة مثله.</translation>
  </message>
  <message>
   <source>The association's website</source>
   <translation>الموقع الإلكتروني للجمعية</translation>
  </message>
  <message>
   <source>The auditor checks the copy with istiqbal-verify on a computer of their own, with what they kept from the central store. What was drawn on the screen stays here.</source>
   <translation>يفحص المراجع النسخة بأداة istiqbal-verify على جهازه هو، مع ما احتفظ به من المخزن المركزي. أما ما رُسم على الشاشة فيبقى هنا.</translation>
  </message>
  <message>
   <source>The authority (SDAIA) is told within 72 hours of knowing. What is not known yet may follow.</source>
   <translation>تُشعر الهيئة السعودية للبيانات والذكاء الاصطناعي (سدايا) خلال 72 ساعة من العلم بالتسرب، وما لم يُعرف بعد يُستكمل لاحقاً.</translation>
  </message>
  <message>
   <source>The authority is to be told</source>
   <translation>بانتظار إشعار سدايا</translation>
  </message>
  <message>
   <source>The authority is to be told by</source>
   <translation>آخر موعد لإشعار سدايا</translation>
  </message>
  <message>
   <source>The authority is to be told by {moment}.</source>
   <translation>يجب إشعار سدايا قبل {moment}.</translation>
  </message>
  <message>
   <source>The authority told within 72 hours, or nobody harmed ÷ breaches that became known</source>
   <translation>المُشعر بها سدايا خلال 72 ساعة، أو التي لا ضرر منها ÷ الحوادث التي عُلم بها</translation>
  </message>
  <message>
   <source>The authority was told</source>
   <translation>أُشعرت سدايا</translation>
  </message>
  <message>
   <source>The authority was told on</source>
   <translation>تاريخ إشعار سدايا</translation>
  </message>
  <message>
   <source>The backup is complete and was read back: {file}</source>
   <translation>اكتملت النسخة الاحتياطية وقُرئت للتحقّق منها: {file}</translation>
  </message>
  <message>
   <source>The basic regulation of the association</source>
   <translation>اللائحة الأساسية للجمعية</translation>
  </message>
  <message>
   <source>The beneficiary</source>
   <translation>المستفيد نفسه</translation>
  </message>
  <message>
   <source>The beneficiary has died</source>
   <translation>توفي المستفيد، رحمه الله</translation>
  </message>
  <message>
   <source>The beneficiary is enrolled.</source>
   <translation>سُجّل المستفيد في البرنامج.</translation>
  </message>
  <message>
   <source>The beneficiary is still to be told: the policy asks for it.</source>
   <translation>لم يُبلغ المستفيد بعد، وإبلاغه مما توجبه السياسة.</translation>
  </message>
  <message>
   <source>The beneficiary is told at once.</source>
   <translation>يُبلَّغ المستفيد بالقرار فوراً.</translation>
  </message>
  <message>
   <source>The beneficiary is told from {day} on.</source>
   <translation>يُبلَّغ المستفيد بالقرار اعتباراً من {day}.</translation>
  </message>
  <message>
   <source>The beneficiary was asked for an opinion</source>
   <translation>طُلب رأي المستفيد</translation>
  </message>
  <message>
   <source>The beneficiary was followed up</source>
   <translation>تُوبع المستفيد</translation>
  </message>
  <message>
   <source>The beneficiary was told before the earliest day, and no manager released it.</source>
   <translation>أُشعر المستفيد قبل أول يوم للرد دون إذن من مدير.</translation>
  </message>
  <message>
   <source>The beneficiary was told the decision</source>
   <translation>أُشعر المستفيد بالقرار</translation>
  </message>
  <message>
   <source>The beneficiary was told: {way}</source>
   <translation>أُبلغ المستفيد: {way}</translation>
  </message>
  <message>
   <source>The beneficiary wishes to end it</source>
   <translation>برغبة المستفيد</translation>
  </message>
  <message>
   <source>The beneficiary's copy of the referral</source>
   <translation>نسخة المستفيد من الإحالة</translation>
  </message>
  <message>
   <source>The board</source>
   <translation>مجلس الإدارة</translation>
  </message>
  <message>
   <source>The body that asks</source>
   <translation>الجهة الطالبة</translation>
  </message>
  <message>
   <source>The body that reviews it</source>
   <translation>الجهة التي تنظر في التظلم</translation>
  </message>
  <message>
   <source>The body's representative</source>
   <translation>ممثل الجهة</translation>
  </message>
  <message>
   <source>The braces of this text do not close.</source>
   <translation>الأقواس في هذا النص غير مغلقة.</translation>
  </message>
  <message>
   <source>The branch asked, and the person confirmed it</source>
   <translation>سألنا المستفيد وأكّد ذلك</translation>
  </message>
  <message>
   <source>The breach is closed</source>
   <translation>مغلقة</translation>
  </message>
  <message>
   <source>The categories must cover every total from 0 to {value}.</source>
   <translation>يجب أن تشمل الفئات كل مجموع من 0 إلى {value}.</translation>
  </message>
  <message>
   <source>The central did not accept a change of file {file}. Ask headquarters to look into it.</source>
   <translation>لم يقبل المخزن المركزي تعديلاً على الملف {file}. اطلب من المقر الرئيس النظر فيه.</translation>
  </message>
  <message>
   <source>The central did not accept a change of this desk. Ask headquarters to look into it.</source>
   <translation>لم يقبل المخزن المركزي تعديلاً من هذا المكتب. اطلب من المقر الرئيس النظر فيه.</translation>
  </message>
  <message>
   <source>The central did not accept that file {file} goes to “{stage}”: where the file stands, the policy does not allow it, or a colleague went another way meanwhile.</source>
   <translation>لم يقبل المخزن المركزي نقل الملف {file} إلى مرحلة «{stage}»: فالسياسة لا تجيز ذلك من المرحلة التي وصل إليها الملف، أو أن زميلاً نقله في هذه الأثناء إلى مرحلة أخرى.</translation>
  </message>
  <message>
   <source>The central did not accept that the beneficiary of file {file} was told the decision: the policy allows it from {day} on (article {article}), or after a manager's release.</source>
   <translation>لم يقبل المخزن المركزي إبلاغ المستفيد صاحب الملف {file} بالقرار: لا تجيز السياسة ({article}) الإبلاغ قبل {day} إلا بإذن من المدير مع بيان السبب.</translation>
  </message>
  <message>
   <source>The central store</source>
   <translation>المخزن المركزي</translation>
  </message>
  <message>
   <source>The central store cannot be reached now. Your work is kept here and will be sent when the line returns.</source>
   <translation>يتعذّر الآن الوصول إلى المخزن المركزي. عملكم محفوظ هنا ويُرسل عند عودة الاتصال.</translation>
  </message>
  <message>
   <source>The central store did not accept a change</source>
   <translation>لم يقبل المخزن المركزي تعديلاً</translation>
  </message>
  <message>
   <source>The central store is busy. Try again in a moment.</source>
   <translation>المخزن المركزي مشغول الآن. أعد المحاولة بعد لحظات.</translation>
  </message>
  <message>
   <source>The central store is ready in {folder}. Keep a copy of this folder in a safe place.</source>
   <translation>المخزن المركزي جاهز في {folder}. احتفظ بنسخة من هذا المجلد في مكان آمن.</translation>
  </message>
  <message>
   <source>The central store of an association.</source>
   <translation>المخزن المركزي للجمعية.</translation>
  </message>
  <message>
   <source>The central store refused: {reason}</source>
   <translation>اعتذر المخزن المركزي عن القبول: {reason}</translation>
  </message>
  <message>
   <source>The chair is absent.</source>
   <translation>الرئيس غائب.</translation>
  </message>
  <message>
   <source>The chair must be present</source>
   <translation>حضور الرئيس لازم</translation>
  </message>
  <message>
   <source>The clock of this computer differs too much from the central store's.</source>
   <translation>ساعة هذا الجهاز تختلف كثيراً عن ساعة المخزن المركزي.</translation>
  </message>
  <message>
   <source>The code belongs to no paper of this branch: another branch made it, or its record is not here.</source>
   <translation>هذا الرمز ليس لورقة من أوراق هذا الفرع: طبعها فرع آخر، أو أن سجلها ليس هنا.</translation>
  </message>
  <message>
   <source>The committee of the policy</source>
   <translation>اللجنة التي تسميها السياسة</translation>
  </message>
  <message>
   <source>The community</source>
   <translation>المجتمع</translation>
  </message>
  <message>
   <source>The competent body</source>
   <translation>جهة الاختصاص</translation>
  </message>
  <message>
   <source>The complaint is founded</source>
   <translation>الشكوى صحيحة</translation>
  </message>
  <message>
   <source>The complaint is founded in part</source>
   <translation>الشكوى صحيحة جزئياً</translation>
  </message>
  <message>
   <source>The complaint is not founded</source>
   <translation>لم تثبت الشكوى</translation>
  </message>
  <message>
   <source>The computers of {name} see every branch from their next exchange on.</source>
   <translation>ترى أجهزة {name} بيانات كل الفروع من أول مزامنة تالية.</translation>
  </message>
  <message>
   <source>The condition does not apply here</source>
   <translation>الشرط لا ينطبق على هذه الحالة</translation>
  </message>
  <message>
   <source>The condition is met</source>
   <translation>الشرط متحقق</translation>
  </message>
  <message>
   <source>The condition is not met</source>
   <translation>الشرط غير متحقق</translation>
  </message>
  <message>
   <source>The conditions are met; the committee decides.</source>
   <translation>الشروط متحققة، والقرار للجنة.</translation>
  </message>
  <message>
   <source>The consent implied by applying was recorded</source>
   <translation>سُجّلت الموافقة الضمنية بالتقديم</translation>
  </message>
  <message>
   <source>The consent to share that stands in the file</source>
   <translation>الموافقة على المشاركة المثبتة في الملف</translation>
  </message>
  <message>
   <source>The copy could not be read back, or it is of another central store. Check it, then try again.</source>
   <translation>تعذّرت قراءة النسخة كاملة، أو هي لمخزن مركزي آخر. افحصها ثم أعد المحاولة.</translation>
  </message>
  <message>
   <source>The copy was read whole; branches are told that it is safe.</source>
   <translation>قُرئت النسخة كاملة، وستُعلَم الفروع بأنها آمنة.</translation>
  </message>
  <message>
   <source>The count is recorded.</source>
   <translation>سُجّل العدد.</translation>
  </message>
  <message>
   <source>The course of the file</source>
   <translation>مسار الملف</translation>
  </message>
  <message>
   <source>The data changed after signing: a new declaration is needed.</source>
   <translation>تغيّرت البيانات بعد التوقيع: بحاجة إلى إقرار جديد.</translation>
  </message>
  <message>
   <source>The data do not agree</source>
   <translation>عدم تطابق البيانات</translation>
  </message>
  <message>
   <source>The data file on this computer is damaged or was replaced. Nothing was changed. Do not delete anything; restore the newest copy from the backups folder: {folder}</source>
   <translation>ملف البيانات في هذا الجهاز تالف أو استُبدل بغيره، ولم يتغيّر شيء. لا تحذف أي ملف، واسترجع أحدث نسخة من مجلد النسخ الاحتياطية: {folder}</translation>
  </message>
  <message>
   <source>The data is right, or is not held</source>
   <translation>البيانات صحيحة، أو ليست لدى الجمعية</translation>
  </message>
  <message>
   <source>The data is sealed on this computer by your password.</source>
   <translation>تُختم البيانات على هذا الجهاز بكلمة مرورك.</translation>
  </message>
  <message>
   <source>The data of this computer was not opened</source>
   <translation>لم تُفتح بيانات هذا الجهاز</translation>
  </message>
  <message>
   <source>The data on this computer was older than it had been on {when}. What the central store held came back; look through the files of that day.</source>
   <translation>كانت بيانات هذا الجهاز أقدم ممّا كانت عليه في {when}، وقد عاد ما كان عند المخزن المركزي؛ راجع ملفات ذلك اليوم.</translation>
  </message>
  <message>
   <source>The data was disclosed to nobody</source>
   <translation>لم يُفصح عنها لأحد</translation>
  </message>
  <message>
   <source>The data was written by a newer version of Istiqbal. Install that version to open it.</source>
   <translation>كُتبت البيانات بإصدار أحدث من «استقبال». ثبّت ذلك الإصدار لفتحها.</translation>
  </message>
  <message>
   <source>The data were confirmed as correct and signed for</source>
   <translation>أُكّدت صحة البيانات ووُقّع عليها</translation>
  </message>
  <message>
   <source>The database does not answer. Check its address and that it runs.</source>
   <translation>قاعدة البيانات لا تستجيب. تحقّق من عنوانها ومن أنها تعمل.</translation>
  </message>
  <message>
   <source>The database engine on this computer is not safe to use ({found}). Reinstall Istiqbal.</source>
   <translation>محرّك قاعدة البيانات في هذا الجهاز غير مأمون ({found}). أعد تثبيت «استقبال».</translation>
  </message>
  <message>
   <source>The database of the central store is damaged. Restore the newest backup, then run: istiqbal-central restored</source>
   <translation>قاعدة بيانات المخزن المركزي تالفة. استعد أحدث نسخة احتياطية، ثم نفّذ الأمر: istiqbal-central restored</translation>
  </message>
  <message>
   <source>The date does not fall on this weekday: if it is printed so, declare it as approval.flags.weekday_disagrees.</source>
   <translation>التاريخ لا يوافق هذا اليوم من الأسبوع: فإن كان مطبوعاً هكذا فصرّح بذلك في approval.flags.weekday_disagrees.</translation>
  </message>
  <message>
   <source>The date is not confirmed by the central yet</source>
   <translation>لم يؤكّد المركز التاريخ بعد</translation>
  </message>
  <message>
   <source>The date of the approval is blank: declare it with a note as approval.flags.date_blank.</source>
   <translation>تاريخ الاعتماد متروك فارغاً: صرّح بذلك مع ملاحظة في approval.flags.date_blank.</translation>
  </message>
  <message>
   <source>The day on which the person was told.</source>
   <translation>يوم إبلاغ صاحب البيانات بالرد.</translation>
  </message>
  <message>
   <source>The day {day} has come by this computer's clock, but the central has not confirmed the date yet: connect, or a manager releases it with a reason.</source>
   <translation>حلّ يوم {day} بساعة هذا الجهاز، ولم يؤكّد المركز التاريخ بعد: اتصلوا بالمركز، أو يأذن المدير بالرد بسبب مكتوب.</translation>
  </message>
  <message>
   <source>The decision</source>
   <translation>القرار</translation>
  </message>
  <message>
   <source>The decision about file {code} was recorded.</source>
   <translation>سُجّل القرار في الملف {code}.</translation>
  </message>
  <message>
   <source>The decision in its own words</source>
   <translation>نص القرار</translation>
  </message>
  <message>
   <source>The decision is not whole yet: {first}</source>
   <translation>القرار غير مكتمل بعد: {first}</translation>
  </message>
  <message>
   <source>The decision stands as it was told.</source>
   <translation>يبقى القرار كما أُشعر به.</translation>
  </message>
  <message>
   <source>The declaration is not signed yet.</source>
   <translation>لم يُوقَّع الإقرار بعد.</translation>
  </message>
  <message>
   <source>The declaration was read aloud to the applicant</source>
   <translation>قُرئ الإقرار على مقدّم الطلب</translation>
  </message>
  <message>
   <source>The declaration was read to its signer, who understood and confirmed it, before the two witnesses:</source>
   <translation>تُلي الإقرار على مقدّمه ففهم مضمونه وأقرّه، بحضور الشاهدين:</translation>
  </message>
  <message>
   <source>The declaration was signed and sealed.</source>
   <translation>وُقّع الإقرار وخُتم.</translation>
  </message>
  <message>
   <source>The delivery is recorded.</source>
   <translation>سُجّل التسليم.</translation>
  </message>
  <message>
   <source>The delivery was taken back.</source>
   <translation>أُلغي التسليم.</translation>
  </message>
  <message>
   <source>The desk</source>
   <translation>المكتب</translation>
  </message>
  <message>
   <source>The details agree</source>
   <translation>البيانات متوافقة</translation>
  </message>
  <message>
   <source>The directory is empty: enter an association there first.</source>
   <translation>الدليل فارغ: أدخل فيه جمعية أولاً.</translation>
  </message>
  <message>
   <source>The disk did not accept the data. What you typed is still here: try again, and tell your manager if it happens twice.</source>
   <translation>لم يقبل القرص البيانات. ما كتبته باقٍ هنا: حاول مرة أخرى، وأبلغ مديرك إن تكرر ذلك.</translation>
  </message>
  <message>
   <source>The disk did not keep this choice for the next start.</source>
   <translation>لم يحفظ القرص هذا الاختيار للتشغيل القادم.</translation>
  </message>
  <message>
   <source>The disk did not take them. If you leave now, they are lost.</source>
   <translation>لم يقبلها القرص. إن خرجت الآن فُقدت.</translation>
  </message>
  <message>
   <source>The disk is full, so this could not be saved. What you typed is still here: free some space, then press Enter again.</source>
   <translation>القرص ممتلئ فتعذّر الحفظ. ما كتبته باقٍ هنا: أفرغ بعض المساحة ثم اضغط Enter مرة أخرى.</translation>
  </message>
  <message>
   <source>The document lies on the shelf, and goes to the other branches.</source>
   <translation>وُضعت الوثيقة في الرف، وتصل إلى بقية الفروع.</translation>
  </message>
  <message>
   <source>The documents I saw are still valid</source>
   <translation>الوثائق التي اطّلعت عليها سارية</translation>
  </message>
  <message>
   <source>The end cannot come before the beginning: compare the two dates.</source>
   <translation>لا تسبق النهايةُ البدايةَ: قارن بين التاريخين.</translation>
  </message>
  <message>
   <source>The end comes before the beginning; check both dates.</source>
   <translation>تاريخ النهاية قبل تاريخ البداية؛ راجع التاريخين.</translation>
  </message>
  <message>
   <source>The entitlement</source>
   <translation>الاستحقاق</translation>
  </message>
  <message>
   <source>The exception must reach beyond the last band.</source>
   <translation>يجب أن يتجاوز الاستثناء آخر شريحة.</translation>
  </message>
  <message>
   <source>The family shares one mobile</source>
   <translation>الأسرة تشترك في جوال واحد</translation>
  </message>
  <message>
   <source>The figures</source>
   <translation>المؤشرات</translation>
  </message>
  <message>
   <source>The file "{value}" that is named here was not found.</source>
   <translation>لم يُعثر على الملف «{value}» المذكور هنا.</translation>
  </message>
  <message>
   <source>The file cannot be read.</source>
   <translation>تعذّرت قراءة الملف.</translation>
  </message>
  <message>
   <source>The file ended before it was due.</source>
   <translation>انتهى الملف قبل أوانه.</translation>
  </message>
  <message>
   <source>The file has no explicit consent to it.</source>
   <translation>لا توجد في الملف موافقة صريحة على ذلك.</translation>
  </message>
  <message>
   <source>The file has {number}: compare digit by digit, then mend the one that is wrong.</source>
   <translation>المسجّل في الملف {number}: قارن رقماً رقماً، ثم صحّح الخطأ حيث هو.</translation>
  </message>
  <message>
   <source>The file is complete and goes to the study of the request.</source>
   <translation>الملف مكتمل، وينتقل إلى دراسة الطلب.</translation>
  </message>
  <message>
   <source>The file is kept as incomplete: it waits for what is listed below.</source>
   <translation>حُفظ الملف غير مكتمل، وهو بانتظار ما يرد أدناه.</translation>
  </message>
  <message>
   <source>The file is not valid TOML: {problem}</source>
   <translation>الملف ليس بصيغة TOML صحيحة: {problem}</translation>
  </message>
  <message>
   <source>The file says nothing about it</source>
   <translation>ليس في الملف</translation>
  </message>
  <message>
   <source>The file was closed.</source>
   <translation>أُغلق الملف.</translation>
  </message>
  <message>
   <source>The file was not studied by a researcher</source>
   <translation>لم يدرس الملفَّ باحث</translation>
  </message>
  <message>
   <source>The file you were filling in stays as it is.</source>
   <translation>بقي الملف الذي كنت تعبئه مسودةً كما هو.</translation>
  </message>
  <message>
   <source>The file {file}, which opens the data of this computer, is damaged or was replaced. Nothing was changed. Do not delete anything, and ask your headquarters for help.</source>
   <translation>الملف {file} الذي تُفتح به بيانات هذا الجهاز تالف أو استُبدل بغيره. لم يُغيَّر شيء. لا تحذف أي ملف، واطلب المساعدة من المقر الرئيس.</translation>
  </message>
  <message>
   <source>The finished study: findings, opinions, the recommendation and the suggestion.</source>
   <translation>الدراسة المنتهية: ما وُجد، وآراء الباحث، والتوصية، وما تقترحه الشروط.</translation>
  </message>
  <message>
   <source>The first band begins at nothing: leave over out, so that zero is inside.</source>
   <translation>الشريحة الأولى تبدأ من لا شيء: احذف over ليدخل الصفر فيها.</translation>
  </message>
  <message>
   <source>The follow-up is planned.</source>
   <translation>وُضعت خطة المتابعة.</translation>
  </message>
  <message>
   <source>The follow-up is recorded.</source>
   <translation>سُجّلت المتابعة.</translation>
  </message>
  <message>
   <source>The front desk of a charity branch.</source>
   <translation>مكتب الاستقبال في فرع الجمعية.</translation>
  </message>
  <message>
   <source>The front desk of your branch: from the visit to the signed receipt, online and offline.</source>
   <translation>مكتب استقبال الفرع: من المراجعة إلى إشعار الاستلام الموقّع، بالاتصال ومن دونه.</translation>
  </message>
  <message>
   <source>The full name: this person signs the request.</source>
   <translation>الاسم كاملاً؛ فهو من يوقّع الطلب.</translation>
  </message>
  <message>
   <source>The gender does not go with the relation; check both answers.</source>
   <translation>الجنس لا يوافق صلة القرابة؛ راجع الإجابتين.</translation>
  </message>
  <message>
   <source>The goal was reached, the need is over</source>
   <translation>تحقق الهدف وزالت الحاجة</translation>
  </message>
  <message>
   <source>The holiday was taken off the list of the association.</source>
   <translation>رُفعت الإجازة من قائمة الجمعية.</translation>
  </message>
  <message>
   <source>The household</source>
   <translation>الأسرة</translation>
  </message>
  <message>
   <source>The household, its income and its obligations</source>
   <translation>الأسرة ودخلها والتزاماتها</translation>
  </message>
  <message>
   <source>The housing</source>
   <translation>السكن</translation>
  </message>
  <message>
   <source>The id must be the name of the file, "{value}".</source>
   <translation>يجب أن يكون المعرّف هو اسم الملف «{value}».</translation>
  </message>
  <message>
   <source>The identity could not be verified</source>
   <translation>تعذّر التحقق من الهوية</translation>
  </message>
  <message>
   <source>The identity document and the deed were seen</source>
   <translation>بالاطلاع على الهوية والصك أو الوكالة</translation>
  </message>
  <message>
   <source>The identity documents are different</source>
   <translation>الهويتان مختلفتان</translation>
  </message>
  <message>
   <source>The identity is still to be verified, before anything is carried out.</source>
   <translation>لم يُتحقق من الهوية بعد، ولا يُنفّذ الطلب قبل ذلك.</translation>
  </message>
  <message>
   <source>The identity number differs by one slip</source>
   <translation>رقم الهوية يختلف في خانة واحدة</translation>
  </message>
  <message>
   <source>The income of each person is above the limit</source>
   <translation>تجاوز نصيب الفرد الحد المعتمد</translation>
  </message>
  <message>
   <source>The last day comes before the first: correct one of the two.</source>
   <translation>تاريخ النهاية يسبق تاريخ البداية؛ يُرجى تصحيح أحدهما.</translation>
  </message>
  <message>
   <source>The least that is needed</source>
   <translation>الحد الأدنى اللازم</translation>
  </message>
  <message>
   <source>The legal guardian</source>
   <translation>الولي الشرعي</translation>
  </message>
  <message>
   <source>The lesson is on record.</source>
   <translation>دُوّن الدرس المستفاد.</translation>
  </message>
  <message>
   <source>The letter does not say "{value}".</source>
   <translation>لا يذكر نصّ الخطاب «{value}»، ولا بد من ذكره.</translation>
  </message>
  <message>
   <source>The letter reached them late</source>
   <translation>تأخر وصول الخطاب إليه</translation>
  </message>
  <message>
   <source>The letter was handed over</source>
   <translation>سُلّم الخطاب باليد</translation>
  </message>
  <message>
   <source>The log of sealed declarations does not say any more what it said when this head was signed ({size} entries): something in it was changed, removed or put in. Keep this head and the database as they are.</source>
   <translation>لم يعد سجل الإقرارات المختومة يقول ما كان يقوله حين وُقّع هذا الرأس ({size} قيداً): تغيّر فيه شيء أو حُذف أو أُدخل. أبقِ هذا الرأس وقاعدة البيانات كما هما.</translation>
  </message>
  <message>
   <source>The log still holds the {size} declarations of this head, in the same order.</source>
   <translation>ما زال السجل يحوي الإقرارات الـ{size} التي في هذا الرأس وبالترتيب نفسه.</translation>
  </message>
  <message>
   <source>The lower bound is above the upper one.</source>
   <translation>الحد الأدنى أعلى من الحد الأعلى.</translation>
  </message>
  <message>
   <source>The member of staff</source>
   <translation>الموظف المعني</translation>
  </message>
  <message>
   <source>The message does not say "{value}".</source>
   <translation>الرسالة لا تذكر «{value}».</translation>
  </message>
  <message>
   <source>The minutes of this session are closed.</source>
   <translation>أُقفل محضر هذه الجلسة.</translation>
  </message>
  <message>
   <source>The mode "{value}" does not go with this key.</source>
   <translation>النوع «{value}» لا يجتمع مع هذا المفتاح.</translation>
  </message>
  <message>
   <source>The mode "{value}" needs this key.</source>
   <translation>النوع «{value}» يحتاج إلى هذا المفتاح.</translation>
  </message>
  <message>
   <source>The name or the password is not right. Try again.</source>
   <translation>الاسم أو كلمة المرور غير صحيحة. حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>The names and papers of the program stand for every service.</source>
   <translation>تسري على كل الخدمات أسماء البرنامج ووثائقه.</translation>
  </message>
  <message>
   <source>The need</source>
   <translation>الاحتياج</translation>
  </message>
  <message>
   <source>The need as the applicant put it</source>
   <translation>الاحتياج كما ذكره مقدّم الطلب</translation>
  </message>
  <message>
   <source>The need itself</source>
   <translation>الاحتياج نفسه</translation>
  </message>
  <message>
   <source>The need was met elsewhere</source>
   <translation>انقضت الحاجة من جهة أخرى</translation>
  </message>
  <message>
   <source>The need, the group it is for, and whether the programme belongs to the association's aims.</source>
   <translation>الحاجة، والفئة المستهدفة، وهل البرنامج من أغراض الجمعية.</translation>
  </message>
  <message>
   <source>The new password once more</source>
   <translation>كلمة المرور الجديدة مرة أخرى</translation>
  </message>
  <message>
   <source>The next one who looks at it reads the reason.</source>
   <translation>يقرأ السبب من تُرفع إليه.</translation>
  </message>
  <message>
   <source>The notice goes through the national data governance platform. A copy of it is kept.</source>
   <translation>يُرفع الإشعار عبر منصة حوكمة البيانات الوطنية، وتُحفظ نسخة منه.</translation>
  </message>
  <message>
   <source>The notice to the authority says all of this.</source>
   <translation>يتضمن الإشعار المرفوع إلى سدايا هذه المعلومات كلها.</translation>
  </message>
  <message>
   <source>The number has 10 digits and begins with 1 for citizens or 2 for residents.</source>
   <translation>رقم الهوية عشرة أرقام، يبدأ بـ 1 للمواطن أو 2 للمقيم.</translation>
  </message>
  <message>
   <source>The number is ours, not the text's</source>
   <translation>الترقيم منا لا من النص</translation>
  </message>
  <message>
   <source>The number of the meeting is blank: declare it with a note as approval.flags.number_blank.</source>
   <translation>رقم الاجتماع متروك فارغاً: صرّح بذلك مع ملاحظة في approval.flags.number_blank.</translation>
  </message>
  <message>
   <source>The number was typed wrongly in one of them</source>
   <translation>كُتب الرقم خطأً في أحدهما</translation>
  </message>
  <message>
   <source>The officer</source>
   <translation>الموظف</translation>
  </message>
  <message>
   <source>The officer who handed it over</source>
   <translation>الموظف المسلِّم</translation>
  </message>
  <message>
   <source>The officer who matched the data</source>
   <translation>الموظف المطابق</translation>
  </message>
  <message>
   <source>The original identity document was seen</source>
   <translation>بالاطلاع على أصل الهوية</translation>
  </message>
  <message>
   <source>The orphans' mother</source>
   <translation>أم الأيتام</translation>
  </message>
  <message>
   <source>The other body</source>
   <translation>الجهة الأخرى</translation>
  </message>
  <message>
   <source>The page is in its file.</source>
   <translation>أُرفقت الصفحة بملفها.</translation>
  </message>
  <message>
   <source>The page was set aside.</source>
   <translation>استُبعدت الصفحة.</translation>
  </message>
  <message>
   <source>The paper is in the box</source>
   <translation>وُضعت الاستبانة في الصندوق</translation>
  </message>
  <message>
   <source>The paper was scanned, and no signature was found on it</source>
   <translation>مُسحت الورقة ولم يظهر عليها توقيع</translation>
  </message>
  <message>
   <source>The paper was sent to the printer.</source>
   <translation>أُرسلت الورقة إلى الطابعة.</translation>
  </message>
  <message>
   <source>The paper with this code has no such page.</source>
   <translation>الورقة التي تحمل هذا الرمز ليس فيها صفحة بهذا الرقم.</translation>
  </message>
  <message>
   <source>The password of the certificate {file}. It is not kept.</source>
   <translation>كلمة مرور الشهادة {file}، ولا تُحفظ.</translation>
  </message>
  <message>
   <source>The password once more</source>
   <translation>كلمة المرور مرة أخرى</translation>
  </message>
  <message>
   <source>The period of the same length before it, then this one</source>
   <translation>الفترة المماثلة السابقة، ثم هذه</translation>
  </message>
  <message>
   <source>The person died</source>
   <translation>توفي المستفيد</translation>
  </message>
  <message>
   <source>The person has to be told of it by {day}.</source>
   <translation>يجب إشعار صاحب البيانات بالتمديد قبل نهاية {day}.</translation>
  </message>
  <message>
   <source>The person in charge of data protection, with a telephone number.</source>
   <translation>مسؤول حماية البيانات الشخصية ورقم هاتفه.</translation>
  </message>
  <message>
   <source>The person says so, and the details agree</source>
   <translation>أفاد بذلك، والبيانات متوافقة</translation>
  </message>
  <message>
   <source>The person themselves</source>
   <translation>صاحب البيانات نفسه</translation>
  </message>
  <message>
   <source>The person took it back</source>
   <translation>تراجع عنه صاحبه</translation>
  </message>
  <message>
   <source>The person was received and heard</source>
   <translation>استُقبل المراجع واستُمع إليه</translation>
  </message>
  <message>
   <source>The persons are to be told</source>
   <translation>بانتظار إشعار أصحاب البيانات</translation>
  </message>
  <message>
   <source>The persons were told</source>
   <translation>أُشعر أصحاب البيانات</translation>
  </message>
  <message>
   <source>The persons were told on</source>
   <translation>تاريخ إشعار أصحاب البيانات</translation>
  </message>
  <message>
   <source>The placeholder "{value}" is not known; the known ones are: {known}.</source>
   <translation>الموضع «{value}» غير معروف؛ المعروف: {known}.</translation>
  </message>
  <message>
   <source>The policy</source>
   <translation>السياسة</translation>
  </message>
  <message>
   <source>The policy does not require this declaration; it is recommended.</source>
   <translation>لا تشترط السياسة هذا الإقرار، ويُستحسن أخذه.</translation>
  </message>
  <message>
   <source>The policy file {file} has {count} faults and cannot be used. First: {first}</source>
   <translation>في ملف السياسة {file} مواضع تحتاج إلى إصلاح (عددها {count})، ولا يمكن استعماله. أولها: {first}</translation>
  </message>
  <message>
   <source>The policy lets a copy be kept until {day} at the latest.</source>
   <translation>تسمح السياسة بالاحتفاظ بالنسخة إلى {day} على الأكثر.</translation>
  </message>
  <message>
   <source>The policy lets nobody be told before {day}: {countdown}.</source>
   <translation>لا تجيز السياسة التبليغ قبل {day}: {countdown}.</translation>
  </message>
  <message>
   <source>The policy lists none.</source>
   <translation>لا تذكر السياسة شيئاً.</translation>
  </message>
  <message>
   <source>The policy names none.</source>
   <translation>لا تسمّي السياسة لجنة.</translation>
  </message>
  <message>
   <source>The policy of this file has no article about it.</source>
   <translation>ليس في سياسة هذا الملف مادة عنه.</translation>
  </message>
  <message>
   <source>The policy of this request has no article about it.</source>
   <translation>ليس في السياسة التي يسير عليها هذا الطلب مادة عن ذلك.</translation>
  </message>
  <message>
   <source>The policy sets no conditions for this service: the committee decides.</source>
   <translation>لم تضع السياسة شروطاً لهذه الخدمة، والقرار للجنة.</translation>
  </message>
  <message>
   <source>The policy sets no time</source>
   <translation>لا تحدد السياسة مدة</translation>
  </message>
  <message>
   <source>The policy sets no time for the reply, so the program promises none.</source>
   <translation>لا تحدّد السياسة مدة للرد، فلا يَعِد البرنامج بمدة.</translation>
  </message>
  <message>
   <source>The policy's own words for it</source>
   <translation>لفظ السياسة في ذلك</translation>
  </message>
  <message>
   <source>The policy's procedure does not say when: an opinion is asked {after}.</source>
   <translation>لم تحدد إجراءات السياسة موعداً: يُطلب رأي المستفيد {after}.</translation>
  </message>
  <message>
   <source>The policy's text does not print it.</source>
   <translation>لا يذكره نص السياسة.</translation>
  </message>
  <message>
   <source>The post, such as the branch manager; not a name.</source>
   <translation>المسمى الوظيفي، مثل مدير الفرع، لا الاسم.</translation>
  </message>
  <message>
   <source>The privacy notice was given and consent taken</source>
   <translation>قُدّم إشعار الخصوصية وأُخذت الموافقة</translation>
  </message>
  <message>
   <source>The procedure</source>
   <translation>الإجراءات</translation>
  </message>
  <message>
   <source>The procedure is not clear</source>
   <translation>عدم وضوح الإجراءات</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>The program draws this form itself.</source>
   <translation>يطبعه البرنامج من النماذج الفارغة.</translation>
  </message>
  <message>
   <source>The programme is carried out</source>
   <translation>اكتمل تنفيذ البرنامج</translation>
  </message>
  <message>
   <source>The programme is carried out: ask those who took part for their opinion now.</source>
   <translation>اكتمل تنفيذ البرنامج: حان قياس رضا المستفيدين منه.</translation>
  </message>
  <message>
   <source>The programme is saved.</source>
   <translation>حُفظ البرنامج.</translation>
  </message>
  <message>
   <source>The programme or its time is over</source>
   <translation>انتهى البرنامج أو مدته</translation>
  </message>
  <message>
   <source>The programme or project</source>
   <translation>البرنامج أو المشروع</translation>
  </message>
  <message>
   <source>The publication was removed.</source>
   <translation>حُذف المنشور.</translation>
  </message>
  <message>
   <source>The question</source>
   <translation>الاستفسار</translation>
  </message>
  <message>
   <source>The question is closed.</source>
   <translation>أُغلق الاستفسار.</translation>
  </message>
  <message>
   <source>The question is with the social researcher.</source>
   <translation>الاستفسار عند الباحث الاجتماعي.</translation>
  </message>
  <message>
   <source>The question was answered at the desk; no file is opened.</source>
   <translation>أُجيب عن الاستفسار في الاستقبال دون فتح ملف.</translation>
  </message>
  <message>
   <source>The quorum</source>
   <translation>النصاب</translation>
  </message>
  <message>
   <source>The quorum is not reached.</source>
   <translation>لم يكتمل النصاب.</translation>
  </message>
  <message>
   <source>The quorum is reached.</source>
   <translation>اكتمل النصاب.</translation>
  </message>
  <message>
   <source>The reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>The reason is kept with the file and stands on its record.</source>
   <translation>يُحفظ السبب مع الملف ويظهر في سجله.</translation>
  </message>
  <message>
   <source>The reason is needed</source>
   <translation>يلزم ذكر السبب</translation>
  </message>
  <message>
   <source>The reason, as the person was told it</source>
   <translation>السبب كما أُبلغ به صاحب البيانات</translation>
  </message>
  <message>
   <source>The reason: {reason}</source>
   <translation>السبب: {reason}</translation>
  </message>
  <message>
   <source>The reasons in words</source>
   <translation>الأسباب نصّاً</translation>
  </message>
  <message>
   <source>The reasons, one on each line</source>
   <translation>الأسباب، كل سبب في سطر</translation>
  </message>
  <message>
   <source>The receipt has not been made yet. The applicant takes it home.</source>
   <translation>لم يُعدّ إشعار الاستلام بعد، وهو ما يأخذه مقدّم الطلب معه.</translation>
  </message>
  <message>
   <source>The receipt is printed next; it is signed before the aid leaves the branch.</source>
   <translation>يُطبع السند بعد ذلك، ويُوقَّع قبل خروج المساعدة من الفرع.</translation>
  </message>
  <message>
   <source>The receiver signs here</source>
   <translation>توقيع المستلم</translation>
  </message>
  <message>
   <source>The receiver signs in the box below.</source>
   <translation>يوقّع المستلم في المربع أدناه.</translation>
  </message>
  <message>
   <source>The record stays and says that it was taken back. What was granted can be given again.</source>
   <translation>يبقى السجل ويُذكر فيه أنه أُلغي، ويمكن تسليم ما مُنح من جديد.</translation>
  </message>
  <message>
   <source>The record stays in the register.</source>
   <translation>تبقى الحادثة في السجل.</translation>
  </message>
  <message>
   <source>The registration was completed with its requests</source>
   <translation>استُكمل التسجيل مع اكتمال الطلبات</translation>
  </message>
  <message>
   <source>The reply comes between {low} and {high} after the file is complete.</source>
   <translation>يصدر الرد بين {low} و{high} من اكتمال الملف.</translation>
  </message>
  <message>
   <source>The reply was not given before its time</source>
   <translation>لم يُعطَ الرد قبل أوانه</translation>
  </message>
  <message>
   <source>The request</source>
   <translation>الطلب المقدّم</translation>
  </message>
  <message>
   <source>The request is among the association's own tasks.</source>
   <translation>الطلب من اختصاص الجمعية.</translation>
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
   <source>The request is received under no. {number}.</source>
   <translation>استُلم الطلب برقم {number}.</translation>
  </message>
  <message>
   <source>The request itself</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>The request was changed after it was signed: print it again and let it be signed again.</source>
   <translation>عُدّل الطلب بعد توقيعه: اطبعه من جديد ليوقَّع مرة أخرى.</translation>
  </message>
  <message>
   <source>The request was not signed by the computer it names.</source>
   <translation>الطلب غير موقَّع من الجهاز المذكور فيه.</translation>
  </message>
  <message>
   <source>The request was referred</source>
   <translation>إحالة الطلب إلى جهة مختصة</translation>
  </message>
  <message>
   <source>The request was referred and the beneficiary told</source>
   <translation>أُحيل الطلب وأُبلغ المستفيد</translation>
  </message>
  <message>
   <source>The request was studied as it is: it can be read here and no longer changed.</source>
   <translation>دُرس الطلب على ما هو عليه؛ يُقرأ هنا ولا يُعدَّل.</translation>
  </message>
  <message>
   <source>The request was submitted for study and decision</source>
   <translation>رُفع الطلب للدراسة والبتّ</translation>
  </message>
  <message>
   <source>The researcher answered what was unclear</source>
   <translation>أجاب الباحث عما لم يكن واضحاً</translation>
  </message>
  <message>
   <source>The researcher goes through what was entered, confirms it or corrects it, and recommends.</source>
   <translation>يمرّ الباحث على ما أُدخل في الاستقبال، فيؤكده أو يصححه، ثم يوصي.</translation>
  </message>
  <message>
   <source>The researcher has not answered yet.</source>
   <translation>لم يُجب الباحث بعد.</translation>
  </message>
  <message>
   <source>The researcher recommends</source>
   <translation>توصية الباحث</translation>
  </message>
  <message>
   <source>The researcher's answer</source>
   <translation>إجابة الباحث</translation>
  </message>
  <message>
   <source>The researchers find it among the files to be studied.</source>
   <translation>يجده الباحثون بين الملفات التي تنتظر الدراسة.</translation>
  </message>
  <message>
   <source>The row as it came</source>
   <translation>السطر كما ورد</translation>
  </message>
  <message>
   <source>The rows</source>
   <translation>الأسطر</translation>
  </message>
  <message>
   <source>The same IBAN</source>
   <translation>رقم الآيبان نفسه</translation>
  </message>
  <message>
   <source>The same date of birth</source>
   <translation>تاريخ الميلاد نفسه</translation>
  </message>
  <message>
   <source>The same identity number</source>
   <translation>رقم الهوية نفسه</translation>
  </message>
  <message>
   <source>The same mobile</source>
   <translation>رقم الجوال نفسه</translation>
  </message>
  <message>
   <source>The same name</source>
   <translation>الاسم نفسه</translation>
  </message>
  <message>
   <source>The same name and mobile</source>
   <translation>الاسم نفسه والجوال نفسه</translation>
  </message>
  <message>
   <source>The same name in another spelling</source>
   <translation>الاسم نفسه بكتابة أخرى</translation>
  </message>
  <message>
   <source>The same person</source>
   <translation>هو نفسه</translation>
  </message>
  <message>
   <source>The same person asked for several things</source>
   <translation>تعددت طلبات صاحب البيانات</translation>
  </message>
  <message>
   <source>The same receipt for those who see little.</source>
   <translation>الإشعار نفسه لمن يصعب عليه قراءة الخط المعتاد.</translation>
  </message>
  <message>
   <source>The same receipt on A5 paper.</source>
   <translation>الإشعار نفسه على ورق A5.</translation>
  </message>
  <message>
   <source>The same request again, without need</source>
   <translation>تكرار الطلب نفسه بلا مسوّغ</translation>
  </message>
  <message>
   <source>The same request has another file</source>
   <translation>للطلب نفسه ملف آخر</translation>
  </message>
  <message>
   <source>The same row</source>
   <translation>السطر نفسه</translation>
  </message>
  <message>
   <source>The scanned page</source>
   <translation>الصفحة الممسوحة</translation>
  </message>
  <message>
   <source>The seal shows any later change. The signature in ink, where there is one, stays primary.</source>
   <translation>يكشف الختم أي تغيير لاحق، ويبقى التوقيع بالحبر، إن وُجد، هو الأصل.</translation>
  </message>
  <message>
   <source>The server has a new certificate. Restart it; branches need nothing.</source>
   <translation>للخادم الآن شهادة جديدة. أعد تشغيله، ولا يلزم الفروعَ شيء.</translation>
  </message>
  <message>
   <source>The server that answered is not your association's central store. Nothing was sent. Check the address and the code.</source>
   <translation>الخادم الذي أجاب ليس المخزن المركزي لجمعيتكم، ولم يُرسل إليه شيء. تحقّق من العنوان ومن الرمز.</translation>
  </message>
  <message>
   <source>The service does not apply</source>
   <translation>لا تنطبق الخدمة</translation>
  </message>
  <message>
   <source>The service is needed at once</source>
   <translation>الخدمة مطلوبة فوراً</translation>
  </message>
  <message>
   <source>The service that is asked for</source>
   <translation>الخدمة المطلوبة</translation>
  </message>
  <message>
   <source>The service was given</source>
   <translation>قُدّمت الخدمة</translation>
  </message>
  <message>
   <source>The session is not open.</source>
   <translation>الجلسة ليست منعقدة.</translation>
  </message>
  <message>
   <source>The short address is 4 Latin letters then 4 digits, for example RHMA3184.</source>
   <translation>العنوان المختصر أربعة أحرف لاتينية ثم أربعة أرقام، مثل RHMA3184.</translation>
  </message>
  <message>
   <source>The shortest time is longer than the longest one.</source>
   <translation>أقل مدة أطول من أقصى مدة.</translation>
  </message>
  <message>
   <source>The signature is recorded.</source>
   <translation>سُجّل التوقيع.</translation>
  </message>
  <message>
   <source>The signed paper was not scanned yet</source>
   <translation>الورقة الموقعة لم تُصوَّر بعد</translation>
  </message>
  <message>
   <source>The signed paper was scanned</source>
   <translation>مُسحت الورقة الموقّعة</translation>
  </message>
  <message>
   <source>The social researcher as a channel</source>
   <translation>الباحث الاجتماعي</translation>
  </message>
  <message>
   <source>The social researcher goes on from here.</source>
   <translation>من هنا يكمل الباحث الاجتماعي.</translation>
  </message>
  <message>
   <source>The study</source>
   <translation>بيانات الدراسة</translation>
  </message>
  <message>
   <source>The study advises</source>
   <translation>توصية الدراسة</translation>
  </message>
  <message>
   <source>The study and the reply were explained</source>
   <translation>أُوضحت للمستفيد دراسة الطلب والرد عليه</translation>
  </message>
  <message>
   <source>The study cannot be finished yet. Still open: {what}</source>
   <translation>لا يمكن إنهاء الدراسة بعد. ما زال مفتوحاً: {what}</translation>
  </message>
  <message>
   <source>The study is not finished yet.</source>
   <translation>لم تنتهِ الدراسة بعد.</translation>
  </message>
  <message>
   <source>The suggestion is not taken up</source>
   <translation>تعذّر الأخذ بالمقترح</translation>
  </message>
  <message>
   <source>The suggestion is taken up</source>
   <translation>أُخذ بالمقترح</translation>
  </message>
  <message>
   <source>The supervising body</source>
   <translation>الجهة المشرفة</translation>
  </message>
  <message>
   <source>The support came to its end</source>
   <translation>انتهى الدعم</translation>
  </message>
  <message>
   <source>The table was saved.</source>
   <translation>حُفظ الجدول.</translation>
  </message>
  <message>
   <source>The text as it was read and signed, with its seal.</source>
   <translation>النص كما قُرئ ووُقّع، مع ختمه.</translation>
  </message>
  <message>
   <source>The text has no approval: declare it with a note as approval.flags.absent.</source>
   <translation>النص بلا اعتماد: صرّح بذلك مع ملاحظة في approval.flags.absent.</translation>
  </message>
  <message>
   <source>The text in force</source>
   <translation>النص الساري</translation>
  </message>
  <message>
   <source>The text lacks the part "{value}".</source>
   <translation>ينقص النص الجزء «{value}».</translation>
  </message>
  <message>
   <source>The text of the message</source>
   <translation>نص الرسالة</translation>
  </message>
  <message>
   <source>The text prints no approval.</source>
   <translation>لا يتضمن النص المطبوع اعتماداً.</translation>
  </message>
  <message>
   <source>The text prints no number here; this one is ours.</source>
   <translation>لا رقم لهذا البند في المطبوع؛ والترقيم منّا.</translation>
  </message>
  <message>
   <source>The text was copied for {mobile}. Paste it into the telephone's program and send it there.</source>
   <translation>نُسخ النص لإرساله إلى {mobile}. ألصقه في برنامج الرسائل بالجوال ثم أرسله من هناك.</translation>
  </message>
  <message>
   <source>The thumbprint was witnessed by {people}</source>
   <translation>شهد على البصمة: {people}</translation>
  </message>
  <message>
   <source>The time to complete it is over</source>
   <translation>انتهت مهلة الاستكمال</translation>
  </message>
  <message>
   <source>The two dates are not the same day: if they are printed so, declare it as approval.flags.dates_disagree.</source>
   <translation>التاريخان ليسا يوماً واحداً: فإن كانا مطبوعين هكذا فصرّح بذلك في approval.flags.dates_disagree.</translation>
  </message>
  <message>
   <source>The two passwords are not the same.</source>
   <translation>كلمتا المرور غير متطابقتين.</translation>
  </message>
  <message>
   <source>The update is recorded.</source>
   <translation>سُجّل التحديث.</translation>
  </message>
  <message>
   <source>The version was returned.</source>
   <translation>أُعيد الإصدار.</translation>
  </message>
  <message>
   <source>The visit was logged as answered.</source>
   <translation>سُجّلت المراجعة: أُجيب عن الاستفسار.</translation>
  </message>
  <message>
   <source>The visit was referred to the social researcher.</source>
   <translation>أُحيلت المراجعة إلى الباحث الاجتماعي.</translation>
  </message>
  <message>
   <source>The visit was refused</source>
   <translation>رفض الزيارة</translation>
  </message>
  <message>
   <source>The visitor has gone</source>
   <translation>انصرف المراجع</translation>
  </message>
  <message>
   <source>The visitor is whom the delegate comes for.</source>
   <translation>المراجع هو من جاء المندوب عنه.</translation>
  </message>
  <message>
   <source>The visitor was told</source>
   <translation>أُبلغ المراجع</translation>
  </message>
  <message>
   <source>The volunteering service</source>
   <translation>خدمة التطوع</translation>
  </message>
  <message>
   <source>The votes are equal and the chair does not count for this file: postpone it, or vote again.</source>
   <translation>تساوت الأصوات والرئيس غير محتسب في هذا الملف: أجّلوه أو أعيدوا التصويت.</translation>
  </message>
  <message>
   <source>The votes are equal: the chair's side</source>
   <translation>تساوت الأصوات: جانب الرئيس</translation>
  </message>
  <message>
   <source>The votes come to {votes}, and {counted} members count for this file: check the three numbers.</source>
   <translation>مجموع الأصوات {votes}، والأعضاء المحتسبون لهذا الملف {counted}: راجعوا الأعداد الثلاثة.</translation>
  </message>
  <message>
   <source>The whole text</source>
   <translation>النص كاملاً</translation>
  </message>
  <message>
   <source>The words of the letter "{value}" are missing.</source>
   <translation>نصّ الخطاب «{value}» غير موجود.</translation>
  </message>
  <message>
   <source>The words of the message "{value}" are missing.</source>
   <translation>نص الرسالة «{value}» غير موجود.</translation>
  </message>
  <message>
   <source>The workbook was saved.</source>
   <translation>حُفظ المصنف.</translation>
  </message>
  <message>
   <source>The year after</source>
   <translation>السنة التالية</translation>
  </message>
  <message>
   <source>The year before</source>
   <translation>السنة السابقة</translation>
  </message>
  <message>
   <source>Their official letter no. {number} of {day} stands for the signature.</source>
   <translation>يقوم خطاب الجهة الرسمي رقم {number} وتاريخ {day} مقام التوقيع.</translation>
  </message>
  <message>
   <source>Their official letter stands for it</source>
   <translation>خطابهم الرسمي يقوم مقامه</translation>
  </message>
  <message>
   <source>Then every so many months</source>
   <translation>ثم كل كم شهر</translation>
  </message>
  <message>
   <source>Then nothing of this session can be changed any more.</source>
   <translation>لا يمكن بعد ذلك تعديل شيء من هذه الجلسة.</translation>
  </message>
  <message>
   <source>There are no rules: the committee decides.</source>
   <translation>لا ضوابط: القرار للجنة.</translation>
  </message>
  <message>
   <source>There are none.</source>
   <translation>لا يوجد شيء.</translation>
  </message>
  <message>
   <source>There is</source>
   <translation>يوجد</translation>
  </message>
  <message>
   <source>There is a gap between this and the one before it.</source>
   <translation>بين هذه والتي قبلها فجوة.</translation>
  </message>
  <message>
   <source>There is a supporter who is able</source>
   <translation>وجود عائل قادر</translation>
  </message>
  <message>
   <source>There is no appeal. An appeal is taken in the file itself, under what follows the application.</source>
   <translation>لا يوجد تظلم. يُسجَّل التظلم في ملف صاحبه، في خطوة «المسار»، بعد إبلاغه بالقرار.</translation>
  </message>
  <message>
   <source>There is no article with the code "{value}" in this file.</source>
   <translation>لا توجد في هذا الملف مادة رمزها «{value}».</translation>
  </message>
  <message>
   <source>There is no central store in {folder} yet. Run: istiqbal-central init</source>
   <translation>لا يوجد مخزن مركزي في {folder} بعد. نفّذ الأمر: istiqbal-central init</translation>
  </message>
  <message>
   <source>There is no need any more</source>
   <translation>انتفاء الحاجة</translation>
  </message>
  <message>
   <source>There is no policy {policy}; the known ones are: {known}.</source>
   <translation>لا توجد سياسة باسم {policy}؛ المعروفة: {known}.</translation>
  </message>
  <message>
   <source>There is none</source>
   <translation>لا يوجد</translation>
  </message>
  <message>
   <source>There is not</source>
   <translation>لا يوجد</translation>
  </message>
  <message>
   <source>There is nothing at this address.</source>
   <translation>لا يوجد شيء في هذا العنوان.</translation>
  </message>
  <message>
   <source>There is nothing in it.</source>
   <translation>لا شيء فيه.</translation>
  </message>
  <message>
   <source>These figures are there to mend the service, never to punish or to shame anybody.</source>
   <translation>هذه المؤشرات أداة للتقويم والتطوير، لا للعقاب والتشهير.</translation>
  </message>
  <message>
   <source>They are asked when the programme is carried out.</source>
   <translation>يُقاس الرضا بعد اكتمال تنفيذ البرنامج.</translation>
  </message>
  <message>
   <source>They are not content with the answer</source>
   <translation>لم يقتنع صاحبها بالرد</translation>
  </message>
  <message>
   <source>They do not wish to answer?</source>
   <translation>ألا يرغب في التقييم؟</translation>
  </message>
  <message>
   <source>They hold for this computer</source>
   <translation>تسري على هذا الجهاز</translation>
  </message>
  <message>
   <source>They were joined by mistake</source>
   <translation>ضُمّا خطأً</translation>
  </message>
  <message>
   <source>Third</source>
   <translation>ثالثاً</translation>
  </message>
  <message>
   <source>Thirteenth</source>
   <translation>الثالث عشر</translation>
  </message>
  <message>
   <source>This Hijri year</source>
   <translation>هذه السنة الهجرية</translation>
  </message>
  <message>
   <source>This PDF is damaged or locked with a password.</source>
   <translation>ملف PDF هذا تالف أو مقفل بكلمة مرور.</translation>
  </message>
  <message>
   <source>This branch is not known here.</source>
   <translation>هذا الفرع غير معروف هنا.</translation>
  </message>
  <message>
   <source>This card was gone through</source>
   <translation>تمت مراجعة هذه البطاقة</translation>
  </message>
  <message>
   <source>This central store is on PostgreSQL: back it up with pg_dump.</source>
   <translation>هذا المخزن المركزي على PostgreSQL، فانسخه احتياطياً بالأمر pg_dump.</translation>
  </message>
  <message>
   <source>This certificate cannot seal this paper. It needs a key (P-256, or RSA of 2048 bits) and a free place.</source>
   <translation>لا تصلح هذه الشهادة لختم هذه الورقة؛ فالختم يحتاج إلى مفتاح (P-256 أو RSA بطول 2048) ومكان لم يُختم بعد.</translation>
  </message>
  <message>
   <source>This certificate did not open. Type its password again, or choose the file (.p12) that the provider gave.</source>
   <translation>لم تُفتح الشهادة. أعد كتابة كلمة مرورها، أو اختر الملف (بصيغة p12) الذي سلّمه مقدّم الخدمة.</translation>
  </message>
  <message>
   <source>This code is not valid: it may be mistyped, used already, or older than 72 hours.</source>
   <translation>هذا الرمز غير صالح: ربما كُتب خطأً، أو استُعمل من قبل، أو مضى عليه أكثر من 72 ساعة.</translation>
  </message>
  <message>
   <source>This computer is already set up: log in instead.</source>
   <translation>هذا الجهاز مُهيَّأ من قبل؛ سجّل الدخول مباشرة.</translation>
  </message>
  <message>
   <source>This computer is no longer allowed to exchange data.</source>
   <translation>لم يعد مسموحاً لهذا الجهاز بتبادل البيانات.</translation>
  </message>
  <message>
   <source>This computer is not enrolled here.</source>
   <translation>هذا الجهاز غير مسجّل في المخزن المركزي.</translation>
  </message>
  <message>
   <source>This computer is refused from now on.</source>
   <translation>لن يُقبل هذا الجهاز من الآن.</translation>
  </message>
  <message>
   <source>This computer works alone: no central store is connected</source>
   <translation>هذا الجهاز يعمل منفرداً: لا مخزن مركزي متّصل به</translation>
  </message>
  <message>
   <source>This date has not come yet.</source>
   <translation>هذا التاريخ لم يأتِ بعد.</translation>
  </message>
  <message>
   <source>This date is more than 130 years ago; check the year.</source>
   <translation>هذا التاريخ قبل أكثر من 130 سنة؛ راجع السنة.</translation>
  </message>
  <message>
   <source>This declaration</source>
   <translation>هذا الإقرار</translation>
  </message>
  <message>
   <source>This declaration is signed and sealed. It is never changed.</source>
   <translation>هذا الإقرار موقَّع ومختوم، ولا يُغيَّر.</translation>
  </message>
  <message>
   <source>This did not work now</source>
   <translation>تعذّر إتمام ذلك الآن</translation>
  </message>
  <message>
   <source>This file</source>
   <translation>هذا الملف</translation>
  </message>
  <message>
   <source>This file cannot be read as a table of applications. {why}</source>
   <translation>لا يمكن قراءة هذا الملف جدولَ طلبات. {why}</translation>
  </message>
  <message>
   <source>This file could not be read. Scan it again.</source>
   <translation>تعذّرت قراءة هذا الملف. أعد المسح الضوئي.</translation>
  </message>
  <message>
   <source>This file has not been referred to another body.</source>
   <translation>لم يُحل هذا الملف إلى جهة أخرى.</translation>
  </message>
  <message>
   <source>This file is decided in this session already.</source>
   <translation>صدر في هذا الملف قرار في هذه الجلسة.</translation>
  </message>
  <message>
   <source>This file stands at: {stage}</source>
   <translation>مرحلة الملف الآن: {stage}</translation>
  </message>
  <message>
   <source>This file was opened without a visit card.</source>
   <translation>فُتح هذا الملف دون بطاقة مراجعة.</translation>
  </message>
  <message>
   <source>This file was postponed {times} times already, and no more is allowed: decide it now.</source>
   <translation>أُجّل هذا الملف من قبل (عدد المرات: {times}) ولا يُسمح بأكثر من ذلك: بُتّوا فيه الآن.</translation>
  </message>
  <message>
   <source>This has not been decided.</source>
   <translation>لم يصدر قرار بهذا في الملف.</translation>
  </message>
  <message>
   <source>This is a blank form that was filled in by hand. Choose the file it belongs to.</source>
   <translation>هذا نموذج فارغ عُبئ بخط اليد. اختر الملف الذي يعود إليه.</translation>
  </message>
  <message>
   <source>This is a questionnaire without a name: it belongs to no file, and its picture was not kept. Type what it says under Complaints and opinions.</source>
   <translation>هذه استبانة بلا اسم: لا تخص ملفاً بعينه، ولم تُحفظ صورتها. أدخلوا ما فيها من صفحة «الشكاوى والآراء».</translation>
  </message>
  <message>
   <source>This is a suggestion, made from the answers as they are recorded now. The committee decides.</source>
   <translation>هذا اقتراح مبني على الإجابات كما هي مسجلة الآن، والقرار للجنة.</translation>
  </message>
  <message>
   <source>This is more than was granted. Still to be given: {left}.</source>
   <translation>هذا أكثر مما مُنح. المتبقي للتسليم: {left}.</translation>
  </message>
  <message>
   <source>This is more than “{what}”; check both numbers.</source>
   <translation>هذا أكبر من «{what}»؛ راجع الرقمين.</translation>
  </message>
  <message>
   <source>This is not a Gregorian date that exists: if it is printed so, declare it as approval.flags.gregorian_unreadable.</source>
   <translation>لا يوجد تاريخ ميلادي كهذا: فإن كان مطبوعاً هكذا فصرّح بذلك في approval.flags.gregorian_unreadable.</translation>
  </message>
  <message>
   <source>This is not a Hijri date that exists: if it is printed so, declare it as approval.flags.hijri_unreadable.</source>
   <translation>لا يوجد تاريخ هجري كهذا: فإن كان مطبوعاً هكذا فصرّح بذلك في approval.flags.hijri_unreadable.</translation>
  </message>
  <message>
   <source>This is not possible</source>
   <translation>لا يمكن إتمام ذلك</translation>
  </message>
  <message>
   <source>This is our fault, not yours. What was saved is safe. If it happens again, copy the details and send them to support; they hold no personal data.</source>
   <translation>الخلل من البرنامج وليس منك، وما حُفظ فهو في أمان. إن تكرّر فانسخ التفاصيل وأرسلها إلى الدعم الفني؛ فهي لا تتضمّن أيّ بيانات شخصية.</translation>
  </message>
  <message>
   <source>This is put to the manager, who decides. Until then both files stay as they are.</source>
   <translation>يُحال هذا إلى المدير ليقرر فيه، ويبقى الملفان كما هما حتى ذلك الحين.</translation>
  </message>
  <message>
   <source>This is required.</source>
   <translation>هذه الإجابة مطلوبة.</translation>
  </message>
  <message>
   <source>This is the answer that is recorded already: confirm it instead.</source>
   <translation>هذه هي الإجابة المسجلة نفسها: أكّدها بدلاً من تصحيحها.</translation>
  </message>
  <message>
   <source>This key belongs to a document that is copied: write copy = true, or leave it out.</source>
   <translation>هذا المفتاح لوثيقة تُحفظ صورتها: اكتب copy = true أو احذف المفتاح.</translation>
  </message>
  <message>
   <source>This key is not known here; the known ones are: {known}.</source>
   <translation>هذا المفتاح غير معروف هنا؛ المعروف: {known}.</translation>
  </message>
  <message>
   <source>This key is required.</source>
   <translation>هذا المفتاح مطلوب.</translation>
  </message>
  <message>
   <source>This lies before the date of birth; check both dates.</source>
   <translation>هذا التاريخ قبل تاريخ الميلاد؛ راجع التاريخين.</translation>
  </message>
  <message>
   <source>This login name is already used on this computer. Choose another.</source>
   <translation>اسم الدخول هذا مستخدم على هذا الجهاز. اختر اسماً آخر.</translation>
  </message>
  <message>
   <source>This mobile belongs to: {owner}. Others may read the message.</source>
   <translation>هذا الجوال لصاحبه: {owner}. قد يطّلع غير المستفيد على الرسالة.</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>هذا الشهر</translation>
  </message>
  <message>
   <source>This needs no new declaration.</source>
   <translation>لا يلزمه إقرار جديد.</translation>
  </message>
  <message>
   <source>This number does not belong to the chosen kind of identity document.</source>
   <translation>هذا الرقم لا يوافق نوع الهوية المختار.</translation>
  </message>
  <message>
   <source>This number is already that of the applicant or of another member; compare it with the document.</source>
   <translation>هذا الرقم مسجّل لمقدّم الطلب أو لفرد آخر من الأسرة؛ قارنه بالوثيقة.</translation>
  </message>
  <message>
   <source>This overlaps the one before it.</source>
   <translation>هذه تتداخل مع التي قبلها.</translation>
  </message>
  <message>
   <source>This parent is already entered; choose the right relation.</source>
   <translation>سُجّل هذا الوالد من قبل؛ اختر صلة القرابة الصحيحة.</translation>
  </message>
  <message>
   <source>This part is complete</source>
   <translation>هذا القسم مكتمل</translation>
  </message>
  <message>
   <source>This policy does not print the association's name: write it here.</source>
   <translation>نص هذه السياسة لا يذكر اسم الجمعية: اكتبه هنا.</translation>
  </message>
  <message>
   <source>This policy has no referral: the social researcher is one of its channels.</source>
   <translation>لا إحالة في هذه السياسة: الباحث الاجتماعي قناة من قنواتها.</translation>
  </message>
  <message>
   <source>This policy names no guides and forms.</source>
   <translation>لا تذكر هذه السياسة أدلة ولا نماذج.</translation>
  </message>
  <message>
   <source>This quarter</source>
   <translation>هذا الربع</translation>
  </message>
  <message>
   <source>This receipt is not an acceptance of the application.</source>
   <translation>هذا الإشعار لا يُعدّ قبولاً للطلب.</translation>
  </message>
  <message>
   <source>This record was changed after it was sealed. It proves nothing any more: keep it and report it.</source>
   <translation>غُيِّر هذا السجل بعد ختمه فلم يعد حجّة؛ احتفظ به كما هو وأبلغ عنه.</translation>
  </message>
  <message>
   <source>This request belongs to no file.</source>
   <translation>هذا الطلب لا يرتبط بملف.</translation>
  </message>
  <message>
   <source>This request was received before.</source>
   <translation>سبق استلام هذا الطلب.</translation>
  </message>
  <message>
   <source>This step opens when the earlier ones are complete: {what}</source>
   <translation>تُفتح هذه الخطوة بعد اكتمال ما قبلها: {what}</translation>
  </message>
  <message>
   <source>This study is finished and stays as it is. Begin another one instead.</source>
   <translation>هذه الدراسة منتهية وتبقى كما هي. ابدأ دراسة أخرى بدلاً منها.</translation>
  </message>
  <message>
   <source>This table has {count} columns.</source>
   <translation>عدد أعمدة هذا الجدول {count}.</translation>
  </message>
  <message>
   <source>This table says nothing: write counted, deduct, divide_by or minimum, or leave it out.</source>
   <translation>هذا الجدول لا يقول شيئاً: اكتب counted أو deduct أو divide_by أو minimum، أو احذفه.</translation>
  </message>
  <message>
   <source>This text quotes the time of the reply, but the policy sets none.</source>
   <translation>يقتبس هذا النص مدة الرد، والسياسة لا تحدّد مدة.</translation>
  </message>
  <message>
   <source>This text speaks of a committee, but the policy names none.</source>
   <translation>يذكر هذا النص لجنة، والسياسة لا تسمّي لجنة.</translation>
  </message>
  <message>
   <source>This version was published or returned meanwhile. Look at the list of versions again.</source>
   <translation>نُشر هذا الإصدار أو أُعيد في هذه الأثناء. راجعوا قائمة الإصدارات.</translation>
  </message>
  <message>
   <source>This very file was taken in before: {when}. Its rows are known and stay as they are.</source>
   <translation>أُدخل هذا الملف نفسه من قبل: {when}. أسطره معروفة وتبقى كما هي.</translation>
  </message>
  <message>
   <source>This was not asked yet: ask it, or say why there is no answer.</source>
   <translation>لم يُسأل عن هذا بعد: اسأل عنه، أو اذكر سبب عدم الإجابة.</translation>
  </message>
  <message>
   <source>This was typed but not accepted.</source>
   <translation>كُتب هذا ولم يُقبل بعد.</translation>
  </message>
  <message>
   <source>This was typed but not saved: press Enter in the field to save it.</source>
   <translation>كُتب هذا ولم يُحفظ: اضغط Enter في الخانة لحفظه.</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>هذا العام</translation>
  </message>
  <message>
   <source>Those it was disclosed to were told</source>
   <translation>أُبلغ من أُفصح لهم عنها</translation>
  </message>
  <message>
   <source>Three months</source>
   <translation>ثلاثة أشهر</translation>
  </message>
  <message>
   <source>Thumbprint</source>
   <translation>بصمة الإبهام</translation>
  </message>
  <message>
   <source>Thumbprint before two witnesses</source>
   <translation>ببصمة الإبهام أمام شاهدين</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>الخميس</translation>
  </message>
  <message>
   <source>Tick the box that fits</source>
   <translation>ضعوا علامة في المربع المناسب</translation>
  </message>
  <message>
   <source>Tick what you did as the witness.</source>
   <translation>علّم على ما قمت به بصفتك شاهداً.</translation>
  </message>
  <message>
   <source>Tick ✓ what is as recorded and ✗ what is not, and write beside it what you found.</source>
   <translation>ضع علامة في خانة ✓ لما هو مطابق للمسجل، وفي خانة ✗ لما ليس كذلك، واكتب بجانبه ما وجدته.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <source>Time given</source>
   <translation>الوقت المعطى</translation>
  </message>
  <message numerus="yes">
   <source>Time given so far: {n} minutes</source>
   <translation>
    <numerusform>الوقت المعطى حتى الآن: أقل من دقيقة</numerusform>
    <numerusform>الوقت المعطى حتى الآن: دقيقة</numerusform>
    <numerusform>الوقت المعطى حتى الآن: دقيقتان</numerusform>
    <numerusform>الوقت المعطى حتى الآن: {n} دقائق</numerusform>
    <numerusform>الوقت المعطى حتى الآن: {n} دقيقة</numerusform>
    <numerusform>الوقت المعطى حتى الآن: {n} دقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Time given: {n} minutes</source>
   <translation>
    <numerusform>الوقت المعطى: أقل من دقيقة</numerusform>
    <numerusform>الوقت المعطى: دقيقة</numerusform>
    <numerusform>الوقت المعطى: دقيقتان</numerusform>
    <numerusform>الوقت المعطى: {n} دقائق</numerusform>
    <numerusform>الوقت المعطى: {n} دقيقة</numerusform>
    <numerusform>الوقت المعطى: {n} دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>Time of the reply</source>
   <translation>مدة الرد</translation>
  </message>
  <message>
   <source>Time of the reply, as the policy says it</source>
   <translation>مدة الرد بلفظ السياسة</translation>
  </message>
  <message>
   <source>Time since the last service</source>
   <translation>المدة منذ آخر خدمة</translation>
  </message>
  <message>
   <source>Time until the authority was told of a breach</source>
   <translation>حقوق البيانات: زمن إشعار سدايا بالتسرب</translation>
  </message>
  <message>
   <source>Time until the visit of the study</source>
   <translation>المدة حتى زيارة البحث</translation>
  </message>
  <message>
   <source>Timeline of the file</source>
   <translation>سجل مراحل الملف</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>Title of the content</source>
   <translation>عنوان المحتوى</translation>
  </message>
  <message>
   <source>Title of the policy</source>
   <translation>عنوان السياسة</translation>
  </message>
  <message>
   <source>Title of the programme or project</source>
   <translation>اسم البرنامج أو المشروع</translation>
  </message>
  <message>
   <source>To approve it</source>
   <translation>الموافقة عليه</translation>
  </message>
  <message>
   <source>To approve it with changes</source>
   <translation>الموافقة عليه مع التعديل</translation>
  </message>
  <message>
   <source>To ask about your application</source>
   <translation>للاستفسار عن طلبكم</translation>
  </message>
  <message>
   <source>To ask, mention the number of the application:</source>
   <translation>للاستفسار مع ذكر رقم الطلب:</translation>
  </message>
  <message>
   <source>To be acknowledged by</source>
   <translation>موعد الإشعار بالاستلام</translation>
  </message>
  <message>
   <source>To be addressed as</source>
   <translation>صيغة المخاطبة</translation>
  </message>
  <message>
   <source>To be answered</source>
   <translation>يحتاج إجابة</translation>
  </message>
  <message>
   <source>To be answered by</source>
   <translation>موعد الرد</translation>
  </message>
  <message>
   <source>To be asked</source>
   <translation>لم يُسأل بعد</translation>
  </message>
  <message>
   <source>To be asked from</source>
   <translation>يُسأل ابتداءً من</translation>
  </message>
  <message>
   <source>To be brought by {weekday} {day}</source>
   <translation>تُقدَّم قبل نهاية يوم {weekday} {day}</translation>
  </message>
  <message>
   <source>To be brought by, on the latest</source>
   <translation>آخر موعد للاستكمال</translation>
  </message>
  <message>
   <source>To be completed</source>
   <translation>استكمال</translation>
  </message>
  <message>
   <source>To be continued</source>
   <translation>ملفات تنتظر المتابعة</translation>
  </message>
  <message>
   <source>To be corrected</source>
   <translation>يحتاج تصحيحاً</translation>
  </message>
  <message>
   <source>To be decided</source>
   <translation>لم يُبتّ فيه</translation>
  </message>
  <message>
   <source>To be destroyed on</source>
   <translation>تاريخ الإتلاف</translation>
  </message>
  <message>
   <source>To be done</source>
   <translation>لم يُنجز بعد</translation>
  </message>
  <message>
   <source>To be done before</source>
   <translation>قبل تاريخ</translation>
  </message>
  <message>
   <source>To be done by</source>
   <translation>موعد الإنجاز</translation>
  </message>
  <message>
   <source>To be followed up again on</source>
   <translation>المتابعة القادمة</translation>
  </message>
  <message>
   <source>To be looked at</source>
   <translation>يحتاج نظراً</translation>
  </message>
  <message>
   <source>To be matched</source>
   <translation>بانتظار المطابقة</translation>
  </message>
  <message>
   <source>To be renewed before: {documents}</source>
   <translation>تُجدَّد قبله: {documents}</translation>
  </message>
  <message>
   <source>To be reviewed on</source>
   <translation>موعد المراجعة</translation>
  </message>
  <message>
   <source>To be reviewed, as was decided</source>
   <translation>موعد المراجعة كما تقرّر</translation>
  </message>
  <message>
   <source>To be told</source>
   <translation>يُبلَّغ</translation>
  </message>
  <message>
   <source>To decline it</source>
   <translation>الاعتذار عنه</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>ما تحلّ متابعته</translation>
  </message>
  <message>
   <source>To hand over</source>
   <translation>ما يُنتظر تسليمه</translation>
  </message>
  <message>
   <source>To have their data corrected</source>
   <translation>تصحيح بياناته</translation>
  </message>
  <message>
   <source>To have their data destroyed</source>
   <translation>إتلاف بياناته</translation>
  </message>
  <message>
   <source>To limit it now, and so that it does not happen again.</source>
   <translation>للحد من أثره الآن، ولئلا يتكرر.</translation>
  </message>
  <message>
   <source>To receive a copy of their data</source>
   <translation>الحصول على نسخة من بياناته</translation>
  </message>
  <message>
   <source>To see their data</source>
   <translation>الاطلاع على بياناته</translation>
  </message>
  <message>
   <source>To see, copy, correct or destroy their data, or to withdraw a consent: answered within 30 days.</source>
   <translation>الاطلاع على البيانات أو نسخها أو تصحيحها أو إتلافها، أو العدول عن الموافقة: يُجاب الطلب خلال 30 يوماً.</translation>
  </message>
  <message>
   <source>To the declaration</source>
   <translation>إلى الإقرار</translation>
  </message>
  <message>
   <source>To the papers</source>
   <translation>إلى الأوراق</translation>
  </message>
  <message>
   <source>To the session of {day}</source>
   <translation>إلى جلسة {day}</translation>
  </message>
  <message>
   <source>To the study</source>
   <translation>إلى دراسة الحالة</translation>
  </message>
  <message>
   <source>To whom it goes</source>
   <translation>يُرفع إلى</translation>
  </message>
  <message>
   <source>To withdraw a consent</source>
   <translation>العدول عن الموافقة</translation>
  </message>
  <message>
   <source>To: {mobile}</source>
   <translation>إلى: {mobile}</translation>
  </message>
  <message>
   <source>To: {whom}</source>
   <translation>السادة/ {whom}</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Today's visits</source>
   <translation>مراجعات اليوم</translation>
  </message>
  <message>
   <source>Told</source>
   <translation>أُبلغ</translation>
  </message>
  <message>
   <source>Told at</source>
   <translation>وقت الإبلاغ</translation>
  </message>
  <message>
   <source>Told by</source>
   <translation>أبلغه</translation>
  </message>
  <message>
   <source>Told by telephone</source>
   <translation>أُبلغ هاتفياً</translation>
  </message>
  <message>
   <source>Told in person, without the letter</source>
   <translation>أُبلغ حضورياً دون خطاب</translation>
  </message>
  <message>
   <source>Told neither before the earliest day nor after the promised one ÷ told where one is set</source>
   <translation>من أُشعروا من أول يوم مسموح به وحتى الموعد الموعود ÷ من أُشعروا ولردهم موعد</translation>
  </message>
  <message>
   <source>Told of the National Centre</source>
   <translation>أُرشد إلى المركز الوطني</translation>
  </message>
  <message>
   <source>Told of the longer time on</source>
   <translation>تاريخ إشعاره بالتمديد</translation>
  </message>
  <message>
   <source>Told of the right to turn to the data authority</source>
   <translation>أُبلغ بحق الشكوى إلى الجهة المختصة بالبيانات</translation>
  </message>
  <message>
   <source>Told of the way to the National Centre</source>
   <translation>أُرشد إلى المركز الوطني لتنمية القطاع غير الربحي</translation>
  </message>
  <message>
   <source>Told on</source>
   <translation>تاريخ الإشعار</translation>
  </message>
  <message>
   <source>Told that applying is done online?</source>
   <translation>هل أُكّد له أن التقديم إلكتروني؟</translation>
  </message>
  <message>
   <source>Told {when}</source>
   <translation>أُبلغ {when}</translation>
  </message>
  <message>
   <source>Too many attempts. Wait {seconds} seconds, then try again.</source>
   <translation>محاولات كثيرة. انتظر {seconds} ثانية ثم حاول من جديد.</translation>
  </message>
  <message>
   <source>Too many wrong attempts. The data is safe; a short wait protects it.</source>
   <translation>محاولات كثيرة غير صحيحة. البيانات في أمان، والانتظار القصير يحميها.</translation>
  </message>
  <message>
   <source>Too old</source>
   <translation>قديمة</translation>
  </message>
  <message>
   <source>Took part in the case before</source>
   <translation>مشاركة سابقة في الحالة</translation>
  </message>
  <message>
   <source>Top priority</source>
   <translation>أولوية قصوى</translation>
  </message>
  <message>
   <source>Totals</source>
   <translation>المجاميع</translation>
  </message>
  <message>
   <source>Trade or craft</source>
   <translation>المهنة أو الحرفة</translation>
  </message>
  <message>
   <source>Traditional house</source>
   <translation>بيت شعبي</translation>
  </message>
  <message>
   <source>Training and empowerment</source>
   <translation>تدريب وتمكين</translation>
  </message>
  <message>
   <source>Transport and fuel</source>
   <translation>المواصلات والوقود</translation>
  </message>
  <message>
   <source>Treatment and medicine</source>
   <translation>العلاج والدواء</translation>
  </message>
  <message>
   <source>Trial association</source>
   <translation>جمعية التجربة</translation>
  </message>
  <message>
   <source>Trial branch</source>
   <translation>فرع التجربة</translation>
  </message>
  <message>
   <source>Trial officer</source>
   <translation>موظف التجربة</translation>
  </message>
  <message numerus="yes">
   <source>Try again in {n} seconds</source>
   <translation>
    <numerusform>حاول الآن</numerusform>
    <numerusform>حاول بعد ثانية واحدة</numerusform>
    <numerusform>حاول بعد ثانيتين</numerusform>
    <numerusform>حاول بعد {n} ثوانٍ</numerusform>
    <numerusform>حاول بعد {n} ثانية</numerusform>
    <numerusform>حاول بعد {n} ثانية</numerusform>
   </translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>أعد المحاولة الآن</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>الثلاثاء</translation>
  </message>
  <message>
   <source>Turn into a direct beneficiary</source>
   <translation>تحويل إلى مستفيد مباشر</translation>
  </message>
  <message>
   <source>Twelfth</source>
   <translation>الثاني عشر</translation>
  </message>
  <message>
   <source>Twentieth</source>
   <translation>العشرون</translation>
  </message>
  <message>
   <source>Twenty-first</source>
   <translation>الحادي والعشرون</translation>
  </message>
  <message>
   <source>Twenty-second</source>
   <translation>الثاني والعشرون</translation>
  </message>
  <message>
   <source>Two different people must witness it.</source>
   <translation>لا بدّ من شاهدين مختلفين.</translation>
  </message>
  <message>
   <source>Two persons</source>
   <translation>شخصان مختلفان</translation>
  </message>
  <message>
   <source>Two persons after all</source>
   <translation>هما شخصان</translation>
  </message>
  <message>
   <source>Two persons: separated</source>
   <translation>شخصان: فُصل الملفان</translation>
  </message>
  <message>
   <source>Two thirds of the members</source>
   <translation>ثلثا الأعضاء</translation>
  </message>
  <message>
   <source>Type a paper</source>
   <translation>إدخال استبانة ورقية</translation>
  </message>
  <message>
   <source>Type a paper ({left})</source>
   <translation>إدخال استبانة ورقية ({left})</translation>
  </message>
  <message>
   <source>Type your password to go back to the program.</source>
   <translation>أدخل كلمة المرور للعودة إلى البرنامج.</translation>
  </message>
  <message>
   <source>Type, or the arrow down for the list</source>
   <translation>اكتب، أو اضغط السهم ↓ لعرض القائمة</translation>
  </message>
  <message>
   <source>Unable to work</source>
   <translation>عاجز عن العمل</translation>
  </message>
  <message>
   <source>Uncle or aunt</source>
   <translation>عم أو خال (أو عمة أو خالة)</translation>
  </message>
  <message>
   <source>Unclear</source>
   <translation>غير واضح</translation>
  </message>
  <message>
   <source>Under appeal</source>
   <translation>متظلَّم منه</translation>
  </message>
  <message>
   <source>Under study</source>
   <translation>تحت الدراسة</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>حسناً</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>رقم الوحدة</translation>
  </message>
  <message>
   <source>Unreadable</source>
   <translation>غير مقروء</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>إلى تاريخ</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>حتى {day}</translation>
  </message>
  <message>
   <source>Update of the file</source>
   <translation>تحديث للملف</translation>
  </message>
  <message>
   <source>Update the file</source>
   <translation>تحديث الملف</translation>
  </message>
  <message>
   <source>Upheld ÷ decided</source>
   <translation>المقبول ÷ ما بُتّ فيه</translation>
  </message>
  <message>
   <source>Uphold it: the file goes before the committee again</source>
   <translation>قبول التظلم: يُعاد الطلب إلى اللجنة</translation>
  </message>
  <message>
   <source>Uphold the appeal</source>
   <translation>قبول التظلم</translation>
  </message>
  <message>
   <source>Urgency</source>
   <translation>درجة الاستعجال</translation>
  </message>
  <message>
   <source>Urgent</source>
   <translation>عاجل</translation>
  </message>
  <message>
   <source>Uses the toilet without help?</source>
   <translation>هل يقضي حاجته دون مساعدة؟</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>سارية</translation>
  </message>
  <message>
   <source>Valid for 72 hours, for one computer.</source>
   <translation>صالح لمدة 72 ساعة ولجهاز واحد.</translation>
  </message>
  <message>
   <source>Valid on the day of submission</source>
   <translation>صالحة يوم التقديم</translation>
  </message>
  <message>
   <source>Valid on the day of submission; expires within {days} days of it</source>
   <translation>صالحة يوم التقديم، وتنتهي خلال {days} يوماً منه</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>سارية حتى</translation>
  </message>
  <message>
   <source>Verdicts</source>
   <translation>نتائج القواعد</translation>
  </message>
  <message>
   <source>Verification</source>
   <translation>المطابقة</translation>
  </message>
  <message>
   <source>Verified at</source>
   <translation>وقت المطابقة</translation>
  </message>
  <message>
   <source>Verified by</source>
   <translation>طابقها</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>الإصدار</translation>
  </message>
  <message>
   <source>Version of the policy</source>
   <translation>إصدار من السياسة</translation>
  </message>
  <message>
   <source>Version of the text</source>
   <translation>إصدار النص</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>الإصدار {number}</translation>
  </message>
  <message>
   <source>Version {number} is published.</source>
   <translation>نُشر الإصدار {number}.</translation>
  </message>
  <message>
   <source>Version {version} is in force. Read the text below, then say that you have read it.</source>
   <translation>الإصدار {version} سارٍ. اقرؤوا النص أدناه، ثم أقرّوا بالاطلاع عليه.</translation>
  </message>
  <message>
   <source>Version {version} is prepared. A second person confirms it now.</source>
   <translation>أُعدّ الإصدار {version}، ويعتمده الآن شخص ثانٍ.</translation>
  </message>
  <message>
   <source>Version {version} of the policy is in force: read it</source>
   <translation>الإصدار {version} من السياسة سارٍ: يُرجى الاطلاع عليه</translation>
  </message>
  <message>
   <source>Version {version} of the policy waits for a second person</source>
   <translation>الإصدار {version} من السياسة ينتظر شخصاً ثانياً</translation>
  </message>
  <message>
   <source>Version {version} was published since this draft was begun: discard it and begin from that one.</source>
   <translation>نُشر الإصدار {version} منذ بدء هذه المسودة: ألغوها وابدؤوا من ذلك الإصدار.</translation>
  </message>
  <message>
   <source>Version {version} was published since this one was begun. Begin a new draft from it.</source>
   <translation>نُشر الإصدار {version} منذ بدء هذا. ابدؤوا مسودة جديدة منه.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>الإصدارات</translation>
  </message>
  <message>
   <source>Versions of the policy: press Enter to read one</source>
   <translation>إصدارات السياسة: اضغط Enter لقراءة إصدار</translation>
  </message>
  <message>
   <source>Very strong</source>
   <translation>كلمة مرور قوية جداً</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>المشاهدات</translation>
  </message>
  <message>
   <source>Villa</source>
   <translation>فيلا</translation>
  </message>
  <message>
   <source>Village</source>
   <translation>قرية</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>المراجعة</translation>
  </message>
  <message>
   <source>Visit card</source>
   <translation>بطاقة زيارة</translation>
  </message>
  <message>
   <source>Visit planned for {day}, at {hour}</source>
   <translation>الزيارة مقررة يوم {day}، الساعة {hour}</translation>
  </message>
  <message>
   <source>Visit scheduled</source>
   <translation>زيارة مجدولة</translation>
  </message>
  <message>
   <source>Visit sheet</source>
   <translation>ورقة الزيارة</translation>
  </message>
  <message>
   <source>Visit sheet of the social study</source>
   <translation>ورقة زيارة لدراسة الحالة</translation>
  </message>
  <message>
   <source>Visited ÷ assigned</source>
   <translation>ما زِير ÷ ما أُسند</translation>
  </message>
  <message>
   <source>Visitor</source>
   <translation>المراجع</translation>
  </message>
  <message>
   <source>Visitor told at</source>
   <translation>وقت إبلاغ المراجع</translation>
  </message>
  <message>
   <source>Visitor told by</source>
   <translation>أبلغ المراجع</translation>
  </message>
  <message>
   <source>Visitor's mobile</source>
   <translation>جوال المراجع</translation>
  </message>
  <message>
   <source>Visitor's name</source>
   <translation>اسم المراجع</translation>
  </message>
  <message>
   <source>Visits and care for the elderly</source>
   <translation>زيارة كبار السن ورعايتهم</translation>
  </message>
  <message>
   <source>Visits in the field</source>
   <translation>الزيارات الميدانية</translation>
  </message>
  <message>
   <source>Visits of the study</source>
   <translation>زيارات البحث</translation>
  </message>
  <message>
   <source>Visits today</source>
   <translation>مراجعات اليوم</translation>
  </message>
  <message>
   <source>Votes</source>
   <translation>التصويت</translation>
  </message>
  <message>
   <source>Wait for you</source>
   <translation>بانتظارك</translation>
  </message>
  <message>
   <source>Waited</source>
   <translation>انتظر</translation>
  </message>
  <message numerus="yes">
   <source>Waited {n} minutes</source>
   <translation>
    <numerusform>لم ينتظر</numerusform>
    <numerusform>انتظر دقيقة</numerusform>
    <numerusform>انتظر دقيقتين</numerusform>
    <numerusform>انتظر {n} دقائق</numerusform>
    <numerusform>انتظر {n} دقيقة</numerusform>
    <numerusform>انتظر {n} دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>Waiting for a second person</source>
   <translation>ينتظر شخصاً ثانياً</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>بانتظار الإرسال</translation>
  </message>
  <message>
   <source>Waits</source>
   <translation>ينتظر</translation>
  </message>
  <message>
   <source>Waits for an answer</source>
   <translation>بانتظار الرد</translation>
  </message>
  <message>
   <source>Waits for the manager</source>
   <translation>بانتظار قرار المدير</translation>
  </message>
  <message>
   <source>Waits for the researcher</source>
   <translation>بانتظار الباحث</translation>
  </message>
  <message>
   <source>Waive</source>
   <translation>إعفاء</translation>
  </message>
  <message>
   <source>Waive: {document}</source>
   <translation>إعفاء من: {document}</translation>
  </message>
  <message>
   <source>Waived</source>
   <translation>مُعفى منها</translation>
  </message>
  <message>
   <source>Waived at</source>
   <translation>وقت الإعفاء</translation>
  </message>
  <message>
   <source>Waived by</source>
   <translation>أعفى منها</translation>
  </message>
  <message>
   <source>Waived by the manager</source>
   <translation>أُعفي منها بقرار المدير</translation>
  </message>
  <message>
   <source>Waived by {name} at {time}: {reason}</source>
   <translation>أعفى منها {name} في {time}: {reason}</translation>
  </message>
  <message>
   <source>Was a copy kept?</source>
   <translation>هل احتُفظ بنسخة؟</translation>
  </message>
  <message>
   <source>Was not asked</source>
   <translation>لم يُسأل</translation>
  </message>
  <message>
   <source>Was not there: waits on</source>
   <translation>لم يحضر: يبقى في الانتظار</translation>
  </message>
  <message>
   <source>Was the original seen?</source>
   <translation>هل اطُّلع على الأصل؟</translation>
  </message>
  <message>
   <source>Was too old on the day of submission</source>
   <translation>كانت قديمة يوم التقديم</translation>
  </message>
  <message>
   <source>Watch no longer</source>
   <translation>إيقاف المتابعة</translation>
  </message>
  <message>
   <source>Water</source>
   <translation>الماء</translation>
  </message>
  <message>
   <source>Water tanker</source>
   <translation>صهريج مياه</translation>
  </message>
  <message>
   <source>Way of signing</source>
   <translation>طريقة التوقيع</translation>
  </message>
  <message>
   <source>Ways to reach the applicant</source>
   <translation>وسائل التواصل</translation>
  </message>
  <message>
   <source>Ways to reach the association</source>
   <translation>قنوات التواصل مع الجمعية</translation>
  </message>
  <message>
   <source>We, the undersigned, witness that the data named above were destroyed in our presence so that they cannot be recovered, and that they were not copied before.</source>
   <translation>نشهد نحن الموقّعَين أدناه بأن البيانات المبينة أعلاه أُتلفت بحضورنا إتلافاً لا يمكن معه استرجاعها، وأنها لم تُنسخ قبل ذلك.</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>الموقع الإلكتروني</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>الأربعاء</translation>
  </message>
  <message>
   <source>Weekday</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Weekday as printed</source>
   <translation>اليوم كما طُبع</translation>
  </message>
  <message>
   <source>Weekday meant</source>
   <translation>اليوم المقصود</translation>
  </message>
  <message>
   <source>Welcome to Istiqbal</source>
   <translation>أهلاً بكم في استقبال</translation>
  </message>
  <message>
   <source>Welcome, {name}</source>
   <translation>أهلاً، {name}</translation>
  </message>
  <message>
   <source>Well</source>
   <translation>بئر</translation>
  </message>
  <message>
   <source>What</source>
   <translation>البيان</translation>
  </message>
  <message>
   <source>What a beneficiary is called</source>
   <translation>تسمية المستفيد</translation>
  </message>
  <message>
   <source>What agrees</source>
   <translation>ما طابق</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>نتيجة الطلب</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>ما الذي تغيّر</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>ما يتغيّر</translation>
  </message>
  <message>
   <source>What changes against the version before it</source>
   <translation>ما يتغيّر عن الإصدار السابق</translation>
  </message>
  <message>
   <source>What differs, or why</source>
   <translation>ما الفرق، أو السبب</translation>
  </message>
  <message>
   <source>What do you want to do, or which file?</source>
   <translation>ماذا تريد أن تفعل؟ أو أيّ ملف تبحث عنه؟</translation>
  </message>
  <message>
   <source>What each column takes</source>
   <translation>ما يقبله كل عمود</translation>
  </message>
  <message>
   <source>What ends soon</source>
   <translation>ما ينتهي قريباً</translation>
  </message>
  <message>
   <source>What follows from the answers</source>
   <translation>خلاصة الإجابات</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>الهدف من التدريب</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>الإجراء</translation>
  </message>
  <message>
   <source>What happened, when and how</source>
   <translation>ما الذي حدث، ومتى، وكيف</translation>
  </message>
  <message>
   <source>What happens next, with a committee</source>
   <translation>ما يلي، مع وجود لجنة</translation>
  </message>
  <message>
   <source>What happens next, without a committee</source>
   <translation>ما يلي، بلا لجنة</translation>
  </message>
  <message>
   <source>What is asked for</source>
   <translation>الخدمات المطلوبة</translation>
  </message>
  <message>
   <source>What is disclosed, and nothing else</source>
   <translation>ما يُفصح عنه دون سواه</translation>
  </message>
  <message>
   <source>What is handed over</source>
   <translation>ما جرى تسليمه</translation>
  </message>
  <message>
   <source>What is left</source>
   <translation>ما بقي لإنهاء الدراسة</translation>
  </message>
  <message>
   <source>What is left empty follows the default of the program.</source>
   <translation>ما يُترك فارغاً يتبع الأصل في البرنامج.</translation>
  </message>
  <message>
   <source>What is left empty is as in every letter.</source>
   <translation>ما يُترك فارغاً يكون كما في كل خطاب.</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>موضوع المتابعة</translation>
  </message>
  <message>
   <source>What is measured</source>
   <translation>ما يُقاس</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>ما ينقص</translation>
  </message>
  <message>
   <source>What is missing: a slip</source>
   <translation>ما ينقصكم</translation>
  </message>
  <message>
   <source>What is offered</source>
   <translation>ما نقدّمه</translation>
  </message>
  <message>
   <source>What is put on record here stays: it proves who was told, how and when.</source>
   <translation>ما يُسجّل هنا يبقى كما هو: فهو الإثبات على من أُبلغ وكيف ومتى.</translation>
  </message>
  <message>
   <source>What is recommended</source>
   <translation>التوصية</translation>
  </message>
  <message>
   <source>What is still missing</source>
   <translation>ما ينقص الطلب</translation>
  </message>
  <message>
   <source>What is still missing from your application</source>
   <translation>ما ينقص طلبكم</translation>
  </message>
  <message>
   <source>What is to be brought</source>
   <translation>المطلوب استكماله</translation>
  </message>
  <message>
   <source>What is to be done</source>
   <translation>الإجراء اللازم</translation>
  </message>
  <message>
   <source>What is to be looked at</source>
   <translation>موضوع المتابعة</translation>
  </message>
  <message>
   <source>What is told of the data is told to the person alone, or to who acts for them by deed.</source>
   <translation>لا يُطلع على البيانات إلا صاحبها، أو من ينوب عنه بصك أو وكالة.</translation>
  </message>
  <message>
   <source>What it cost</source>
   <translation>كلفته</translation>
  </message>
  <message>
   <source>What it holds</source>
   <translation>ما يحويه</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>ما هو</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>موضوعها</translation>
  </message>
  <message>
   <source>What it means for them</source>
   <translation>أثره على أصحاب البيانات</translation>
  </message>
  <message>
   <source>What it offers</source>
   <translation>الخدمات التي تقدّمها</translation>
  </message>
  <message>
   <source>What it replaces, in its words</source>
   <translation>ما تحل محله، بلفظها</translation>
  </message>
  <message>
   <source>What it specialises in</source>
   <translation>مجال اختصاصها</translation>
  </message>
  <message>
   <source>What it takes</source>
   <translation>ما يقبله</translation>
  </message>
  <message>
   <source>What it takes, and what there is of it</source>
   <translation>المتطلبات والمتوافر منها</translation>
  </message>
  <message>
   <source>What kind of breach</source>
   <translation>نوع التسرب</translation>
  </message>
  <message>
   <source>What may follow from it</source>
   <translation>الآثار والمخاطر المحتملة</translation>
  </message>
  <message>
   <source>What other bodies were told of beneficiaries, on whose consent and what for.</source>
   <translation>ما أُفصح عنه من بيانات المستفيدين للجهات الأخرى، وبأي موافقة ولأي غرض.</translation>
  </message>
  <message>
   <source>What proves it</source>
   <translation>ما يثبته</translation>
  </message>
  <message>
   <source>What stands there otherwise</source>
   <translation>النص البديل</translation>
  </message>
  <message>
   <source>What stays as a proof</source>
   <translation>ما يبقى للإثبات</translation>
  </message>
  <message>
   <source>What the article asks for</source>
   <translation>ما تطلبه المادة</translation>
  </message>
  <message>
   <source>What the association offers</source>
   <translation>ما تقدمه الجمعية</translation>
  </message>
  <message>
   <source>What the columns stand for</source>
   <translation>ما تدل عليه الأعمدة</translation>
  </message>
  <message>
   <source>What the committee asked for was not brought in time.</source>
   <translation>لم يُستكمل ما طلبته اللجنة في موعده.</translation>
  </message>
  <message>
   <source>What the decision must have</source>
   <translation>بيانات القرار</translation>
  </message>
  <message>
   <source>What the deed allows</source>
   <translation>ما يتيحه الصك أو الوكالة</translation>
  </message>
  <message>
   <source>What the desk cannot answer: write it so that it can be answered well.</source>
   <translation>ما لا يستطيع الاستقبال الإجابة عنه: اكتبه بما يعين على إجابة وافية.</translation>
  </message>
  <message>
   <source>What the papers say is typed under opinions, without a name; only their number stands here.</source>
   <translation>يُدخل ما في الاستبانات في صفحة «الشكاوى والآراء» دون أسماء، ويُسجَّل هنا عددها وحده.</translation>
  </message>
  <message>
   <source>What the policy says</source>
   <translation>السند من السياسة</translation>
  </message>
  <message>
   <source>What the policy says of the time</source>
   <translation>ما تقوله السياسة عن المدة</translation>
  </message>
  <message>
   <source>What the policy's conditions suggest</source>
   <translation>ما تقترحه شروط السياسة</translation>
  </message>
  <message>
   <source>What the researcher found</source>
   <translation>ما وقف عليه الباحث الاجتماعي</translation>
  </message>
  <message>
   <source>What the researcher recommends</source>
   <translation>ما يوصي به الباحث</translation>
  </message>
  <message>
   <source>What the study found</source>
   <translation>نتائج الدراسة</translation>
  </message>
  <message>
   <source>What they ask for</source>
   <translation>المطلوب</translation>
  </message>
  <message>
   <source>What they benefited from</source>
   <translation>ما استفادوا منه</translation>
  </message>
  <message>
   <source>What was asked</source>
   <translation>الاستفسار</translation>
  </message>
  <message>
   <source>What was asked, its last day and its outcome</source>
   <translation>المطلوب وموعده ونتيجته</translation>
  </message>
  <message>
   <source>What was carried out</source>
   <translation>ما نُفّذ</translation>
  </message>
  <message>
   <source>What was counted</source>
   <translation>وحدة العد</translation>
  </message>
  <message>
   <source>What was decided</source>
   <translation>ما تقرر</translation>
  </message>
  <message>
   <source>What was disclosed</source>
   <translation>ما أُفصح عنه</translation>
  </message>
  <message>
   <source>What was disclosed to other bodies, on whose consent</source>
   <translation>ما أُفصح عنه لجهات أخرى وموافقة المستفيد عليه</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ما تم</translation>
  </message>
  <message>
   <source>What was done, and what will be done</source>
   <translation>الإجراءات المتخذة والمقبلة</translation>
  </message>
  <message>
   <source>What was explained to the applicant</source>
   <translation>ما شُرح لمقدّم الطلب</translation>
  </message>
  <message>
   <source>What was explained to you</source>
   <translation>ما جرى إيضاحه لكم</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>ما وُجد</translation>
  </message>
  <message>
   <source>What was found otherwise than it was entered</source>
   <translation>ما وُجد على غير ما أُدخل</translation>
  </message>
  <message>
   <source>What was found, and when</source>
   <translation>ما وُجد ومتى</translation>
  </message>
  <message>
   <source>What was given</source>
   <translation>نوع الدعم المقدَّم</translation>
  </message>
  <message>
   <source>What was gone through</source>
   <translation>ما تمت مراجعته</translation>
  </message>
  <message>
   <source>What was granted ends</source>
   <translation>تنتهي مدة ما مُنح</translation>
  </message>
  <message>
   <source>What was learned from it</source>
   <translation>ما استُفيد منه لمنع تكراره</translation>
  </message>
  <message>
   <source>What was measured</source>
   <translation>ما قيس</translation>
  </message>
  <message>
   <source>What was not granted</source>
   <translation>ما لم يُقبل</translation>
  </message>
  <message>
   <source>What was received is damaged or not written as this version expects ({what}).</source>
   <translation>ما وصل تالف أو غير مكتوب على الصورة التي تتوقعها هذه النسخة ({what}).</translation>
  </message>
  <message>
   <source>What was received, what is missing, and when to expect a reply.</source>
   <translation>ما استُلم، وما ينقص، ومتى يُنتظر الرد.</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>ما لوحظ</translation>
  </message>
  <message>
   <source>What was signed</source>
   <translation>ما وُقّع عليه</translation>
  </message>
  <message>
   <source>What was told</source>
   <translation>موضوع الإبلاغ</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>ما كتبه المستفيدون</translation>
  </message>
  <message>
   <source>What you are asked to consent to</source>
   <translation>الموافقة المطلوبة</translation>
  </message>
  <message>
   <source>What you write here stands in the letter.</source>
   <translation>ما تكتبه هنا يظهر في خطاب الرد.</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>واتساب</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>أرقام الواتساب</translation>
  </message>
  <message>
   <source>Wheelchair</source>
   <translation>كرسي متحرك</translation>
  </message>
  <message>
   <source>When</source>
   <translation>متى</translation>
  </message>
  <message>
   <source>When and where</source>
   <translation>الموعد والمكان</translation>
  </message>
  <message>
   <source>When documents are missing</source>
   <translation>عند نقص الوثائق</translation>
  </message>
  <message>
   <source>When every document is there</source>
   <translation>عند اكتمال الوثائق</translation>
  </message>
  <message>
   <source>When the opinion is asked</source>
   <translation>متى يُسأل عن الرأي</translation>
  </message>
  <message>
   <source>When the reply comes</source>
   <translation>موعد الرد على الطلب</translation>
  </message>
  <message>
   <source>When they became known, and who was told when</source>
   <translation>وقت العلم بكل حادثة، ومن أُشعر بها ومتى</translation>
  </message>
  <message>
   <source>Where in the text</source>
   <translation>الموضع في النص</translation>
  </message>
  <message>
   <source>Where it is not met</source>
   <translation>عند عدم تحققه</translation>
  </message>
  <message>
   <source>Where it is to be held</source>
   <translation>مكان التنفيذ المقترح</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>الجهة التي لديها الآن</translation>
  </message>
  <message>
   <source>Where it stands in the text</source>
   <translation>موضعها في النص</translation>
  </message>
  <message>
   <source>Where it was seen</source>
   <translation>مصدر الملحوظة</translation>
  </message>
  <message>
   <source>Where the answer to …</source>
   <translation>حيث الجواب عن …</translation>
  </message>
  <message>
   <source>Where the denominator is zero, the measure cannot be computed; it is not zero.</source>
   <translation>إذا كان المقام صفراً فلا يمكن حساب المؤشر، ولا يعني ذلك أنه صفر.</translation>
  </message>
  <message>
   <source>Where the denominator is zero, write: cannot be computed.</source>
   <translation>حيث يكون المقام صفراً يُكتب: لا يمكن الحساب.</translation>
  </message>
  <message>
   <source>Where the file stands</source>
   <translation>أين وصل الملف</translation>
  </message>
  <message>
   <source>Where the opinion can be given</source>
   <translation>رابط التقييم أو رقمه</translation>
  </message>
  <message>
   <source>Where the policy sets no time</source>
   <translation>حيث لا تحدد السياسة مدة</translation>
  </message>
  <message>
   <source>Where the printed text is doubtful</source>
   <translation>مواضع التحفّظ في النص المطبوع</translation>
  </message>
  <message>
   <source>Where the programme is held</source>
   <translation>في مقر البرنامج</translation>
  </message>
  <message>
   <source>Where they were kept</source>
   <translation>مكان حفظها</translation>
  </message>
  <message>
   <source>Which data</source>
   <translation>فئات البيانات</translation>
  </message>
  <message>
   <source>Which device</source>
   <translation>الجهاز</translation>
  </message>
  <message>
   <source>Which file does the page belong to?</source>
   <translation>إلى أي ملف تعود هذه الصفحة؟</translation>
  </message>
  <message>
   <source>Which file leads?</source>
   <translation>أي الملفين هو الرئيس؟</translation>
  </message>
  <message>
   <source>Which page is it?</source>
   <translation>أي صفحة هي؟</translation>
  </message>
  <message>
   <source>Which social researcher</source>
   <translation>أي باحث اجتماعي</translation>
  </message>
  <message>
   <source>While the application is incomplete</source>
   <translation>قبل اكتمال الطلب</translation>
  </message>
  <message>
   <source>Who acts for the applicant by deed</source>
   <translation>الوكيل أو الولي الشرعي بموجب صك</translation>
  </message>
  <message>
   <source>Who acts for the applicant or came along</source>
   <translation>من ينوب عن مقدّم الطلب أو يرافقه</translation>
  </message>
  <message>
   <source>Who acts for them by deed</source>
   <translation>وكيله بموجب صك أو وكالة</translation>
  </message>
  <message>
   <source>Who asks</source>
   <translation>مقدّم الطلب</translation>
  </message>
  <message>
   <source>Who bears the cost</source>
   <translation>جهة التمويل</translation>
  </message>
  <message>
   <source>Who cares for the elderly person</source>
   <translation>القائم على رعاية كبير السن</translation>
  </message>
  <message>
   <source>Who decided</source>
   <translation>من أصدر القرار</translation>
  </message>
  <message>
   <source>Who decides</source>
   <translation>جهة القرار</translation>
  </message>
  <message>
   <source>Who has read it</source>
   <translation>من قرأها</translation>
  </message>
  <message>
   <source>Who has read the version in force</source>
   <translation>من اطّلع على الإصدار الساري</translation>
  </message>
  <message>
   <source>Who may ask for a programme</source>
   <translation>من له طلب برنامج</translation>
  </message>
  <message>
   <source>Who received it</source>
   <translation>المستلم</translation>
  </message>
  <message>
   <source>Who receives it</source>
   <translation>بيانات المستلم</translation>
  </message>
  <message>
   <source>Who reviews it</source>
   <translation>الجهة التي تنظر فيه</translation>
  </message>
  <message>
   <source>Who says so</source>
   <translation>مصدرها</translation>
  </message>
  <message>
   <source>Who signs cannot be a witness of the own declaration: let a colleague log in and take it.</source>
   <translation>لا يشهد الموقّع على إقرار نفسه: ليدخل زميل باسمه ويأخذ الإقرار.</translation>
  </message>
  <message>
   <source>Who sits on it</source>
   <translation>الأعضاء</translation>
  </message>
  <message>
   <source>Who speaks for the request</source>
   <translation>المسؤول عن الطلب</translation>
  </message>
  <message>
   <source>Who studied it</source>
   <translation>القائم بالدراسة</translation>
  </message>
  <message>
   <source>Who took part themselves. Write the number only, no names.</source>
   <translation>من حضروا بأنفسهم. يُكتب العدد وحده دون أسماء.</translation>
  </message>
  <message>
   <source>Who waits</source>
   <translation>المنتظرون</translation>
  </message>
  <message>
   <source>Who was present</source>
   <translation>الحاضرون</translation>
  </message>
  <message>
   <source>Who was told</source>
   <translation>من أُبلغ</translation>
  </message>
  <message>
   <source>Who was told what</source>
   <translation>سجل الإبلاغ</translation>
  </message>
  <message>
   <source>Whoever asked takes it back</source>
   <translation>سحبه مقدّمه</translation>
  </message>
  <message>
   <source>Whoever cannot sign puts a thumb here, before a witness who signs beside the employee.</source>
   <translation>من تعذّر عليه التوقيع يضع بصمة إبهامه هنا، بحضور شاهد يوقّع مع الموظف.</translation>
  </message>
  <message>
   <source>Whoever does not give an optional consent loses no service.</source>
   <translation>لا يترتب على رفض الموافقات الاختيارية حرمان من أي خدمة.</translation>
  </message>
  <message>
   <source>Whoever prepared this version cannot confirm it too. Another manager logs in, here or on their own computer, and confirms it.</source>
   <translation>من أعدّ هذا الإصدار لا يعتمده بنفسه. يدخل مدير آخر، هنا أو على جهازه، ويعتمده.</translation>
  </message>
  <message>
   <source>Whole numbers, for the work inside the association: not to be passed on. Small groups can be recognised.</source>
   <translation>أعداد كاملة للعمل داخل الجمعية فقط ولا تُسلَّم لغيرها؛ إذ قد يُعرف أصحاب المجموعات الصغيرة.</translation>
  </message>
  <message>
   <source>Whom it is for</source>
   <translation>الفئة المستهدفة</translation>
  </message>
  <message>
   <source>Whom it reached</source>
   <translation>المستفيدون والكلفة</translation>
  </message>
  <message>
   <source>Whom the association serves</source>
   <translation>الفئات التي تخدمها الجمعية</translation>
  </message>
  <message>
   <source>Whom the authority may ask</source>
   <translation>جهة الاتصال لدى الجمعية</translation>
  </message>
  <message>
   <source>Whom the data go to and for what, and each consent on its own, to be signed.</source>
   <translation>لمن تُقدَّم البيانات ولماذا، وكل موافقة على حدة، جاهزة للتوقيع.</translation>
  </message>
  <message>
   <source>Whose age</source>
   <translation>عمر من</translation>
  </message>
  <message>
   <source>Whose data it is</source>
   <translation>صاحب البيانات</translation>
  </message>
  <message>
   <source>Whose income</source>
   <translation>صاحب الدخل</translation>
  </message>
  <message>
   <source>Whose mobile</source>
   <translation>صاحب الجوال</translation>
  </message>
  <message>
   <source>Why is this version returned?</source>
   <translation>لماذا يُعاد هذا الإصدار؟</translation>
  </message>
  <message>
   <source>Why it can harm nobody</source>
   <translation>سبب عدم توقع الضرر</translation>
  </message>
  <message>
   <source>Why it cannot wait</source>
   <translation>سبب الاستعجال</translation>
  </message>
  <message>
   <source>Why it ended</source>
   <translation>سبب الانتهاء</translation>
  </message>
  <message>
   <source>Why it is asked for</source>
   <translation>سبب طلبها</translation>
  </message>
  <message>
   <source>Why it is declined</source>
   <translation>سبب الاعتذار</translation>
  </message>
  <message>
   <source>Why it is here</source>
   <translation>سبب الظهور</translation>
  </message>
  <message>
   <source>Why it is needed</source>
   <translation>الحاجة إلى البرنامج ومسوّغاته</translation>
  </message>
  <message>
   <source>Why it is referred</source>
   <translation>سبب الإحالة</translation>
  </message>
  <message>
   <source>Why it takes longer</source>
   <translation>سبب التمديد</translation>
  </message>
  <message>
   <source>Why it was admitted</source>
   <translation>سبب قبول النظر فيه</translation>
  </message>
  <message>
   <source>Why it was told later than 72 hours</source>
   <translation>سبب تأخر الإشعار عن 72 ساعة</translation>
  </message>
  <message>
   <source>Why it was waived</source>
   <translation>سبب الإعفاء</translation>
  </message>
  <message>
   <source>Why more was disclosed</source>
   <translation>سبب الإفصاح عن أكثر من الحد الأدنى</translation>
  </message>
  <message>
   <source>Why not, for a minor or a spouse</source>
   <translation>سبب عدم إعالته، إن كان قاصراً أو زوجاً</translation>
  </message>
  <message>
   <source>Why so much</source>
   <translation>سبب القدر المفصح عنه</translation>
  </message>
  <message>
   <source>Why the reply was released early</source>
   <translation>سبب الإذن بالرد قبل موعده</translation>
  </message>
  <message>
   <source>Why there is no answer: {label}</source>
   <translation>سبب عدم الإجابة: {label}</translation>
  </message>
  <message>
   <source>Why they appeal, in their words</source>
   <translation>سبب التظلم بكلمات صاحبه</translation>
  </message>
  <message>
   <source>Why those who owe support cannot give it</source>
   <translation>سبب تعذّر النفقة ممن تلزمهم</translation>
  </message>
  <message>
   <source>Widow</source>
   <translation>أرملة</translation>
  </message>
  <message>
   <source>Widow with orphans</source>
   <translation>أرملة مع أيتام</translation>
  </message>
  <message>
   <source>Widowed</source>
   <translation>أرمل / أرملة</translation>
  </message>
  <message>
   <source>Wife</source>
   <translation>زوجة</translation>
  </message>
  <message>
   <source>Wished to begin on</source>
   <translation>البداية المقترحة</translation>
  </message>
  <message>
   <source>Wished to end on</source>
   <translation>النهاية المقترحة</translation>
  </message>
  <message>
   <source>Wishes to be trained or employed?</source>
   <translation>هل يرغب في التدريب أو التوظيف؟</translation>
  </message>
  <message>
   <source>With 95% confidence between {low} and {high}.</source>
   <translation>وبثقة 95% تقع النسبة بين {low} و{high}.</translation>
  </message>
  <message>
   <source>With a relative</source>
   <translation>مع قريب</translation>
  </message>
  <message>
   <source>With headquarters</source>
   <translation>لدى الإدارة العامة</translation>
  </message>
  <message>
   <source>With our respect</source>
   <translation>المحترمون</translation>
  </message>
  <message>
   <source>With relatives</source>
   <translation>عند أقارب</translation>
  </message>
  <message>
   <source>With sons or daughters</source>
   <translation>مع الأبناء أو البنات</translation>
  </message>
  <message>
   <source>With the manager</source>
   <translation>لدى المدير</translation>
  </message>
  <message>
   <source>With the researcher</source>
   <translation>محال للباحث</translation>
  </message>
  <message>
   <source>With the spouse</source>
   <translation>مع الزوج أو الزوجة</translation>
  </message>
  <message>
   <source>With whom it is</source>
   <translation>الجهة</translation>
  </message>
  <message>
   <source>Withdraw the application</source>
   <translation>سحب الطلب</translation>
  </message>
  <message>
   <source>Withdraw the request</source>
   <translation>سحب الطلب</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>مسحوب</translation>
  </message>
  <message>
   <source>Within (days)</source>
   <translation>خلال (أيام)</translation>
  </message>
  <message>
   <source>Within so many days</source>
   <translation>يكون خلال عدد من الأيام</translation>
  </message>
  <message>
   <source>Without a name</source>
   <translation>بلا اسم</translation>
  </message>
  <message>
   <source>Without an excuse</source>
   <translation>بلا عذر</translation>
  </message>
  <message>
   <source>Without the names of those concerned.</source>
   <translation>دون ذكر أسماء أصحاب البيانات.</translation>
  </message>
  <message>
   <source>Without this consent nothing may be passed on: ask the applicant, or decide otherwise.</source>
   <translation>لا يجوز الإفصاح دون هذه الموافقة: خذوها من مقدم الطلب، أو قرّروا غير ذلك.</translation>
  </message>
  <message>
   <source>Without this consent the request cannot be studied. The visit can still end as an inquiry.</source>
   <translation>لا يمكن دراسة الطلب دون هذه الموافقة، ويمكن إنهاء المراجعة استفساراً.</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>شاهد</translation>
  </message>
  <message>
   <source>Witness key</source>
   <translation>مفتاح الشاهد</translation>
  </message>
  <message>
   <source>Witness signature</source>
   <translation>توقيع الموظف الشاهد</translation>
  </message>
  <message>
   <source>Witnessed by</source>
   <translation>شهد عليه</translation>
  </message>
  <message>
   <source>Witnessed by {name}</source>
   <translation>بحضور الموظف {name}</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>عدد النساء منهم</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>النص</translation>
  </message>
  <message>
   <source>Words cannot agree with "{value}": it is neither somebody nor a list.</source>
   <translation>لا تتغيّر صيغة الكلمات بحسب «{value}»، فليس شخصاً ولا قائمة.</translation>
  </message>
  <message>
   <source>Words of the approval</source>
   <translation>نص الاعتماد</translation>
  </message>
  <message>
   <source>Words of the article</source>
   <translation>نص المادة</translation>
  </message>
  <message>
   <source>Words of the emblem</source>
   <translation>كلمات الشعار</translation>
  </message>
  <message>
   <source>Words that the beneficiary may read</source>
   <translation>النص الذي قد يقرؤه المستفيد</translation>
  </message>
  <message>
   <source>Words where the policy sets a time for the reply</source>
   <translation>النص حيث تحدد السياسة مدة للرد</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>العمل</translation>
  </message>
  <message>
   <source>Work on a policy file</source>
   <translation>العمل على ملف سياسة</translation>
  </message>
  <message>
   <source>Work was stopped to protect the data</source>
   <translation>أُوقف العمل حمايةً للبيانات</translation>
  </message>
  <message>
   <source>Workdays to answer a complaint</source>
   <translation>أيام العمل للرد على الشكوى</translation>
  </message>
  <message>
   <source>Workdays to confirm receipt</source>
   <translation>أيام العمل لإشعار الاستلام</translation>
  </message>
  <message>
   <source>Workdays to decide an appeal</source>
   <translation>أيام العمل للبت في التظلم</translation>
  </message>
  <message>
   <source>Worked out from the answers, never typed</source>
   <translation>تُحسب من الإجابات ولا تُكتب</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>القيمة</translation>
  </message>
  <message>
   <source>Worth of what was handed over</source>
   <translation>قيمة ما سُلِّم</translation>
  </message>
  <message>
   <source>Write a number between {low} and {high}.</source>
   <translation>اكتب عدداً بين {low} و{high}.</translation>
  </message>
  <message>
   <source>Write a report</source>
   <translation>كتابة تقرير</translation>
  </message>
  <message>
   <source>Write a request for a programme down</source>
   <translation>تدوين طلب برنامج</translation>
  </message>
  <message>
   <source>Write between {low} and {high} characters.</source>
   <translation>اكتب ما بين {low} و{high} حرفاً.</translation>
  </message>
  <message>
   <source>Write digits only.</source>
   <translation>اكتب أرقاماً فقط.</translation>
  </message>
  <message>
   <source>Write down a follow-up</source>
   <translation>تسجيل متابعة</translation>
  </message>
  <message>
   <source>Write down what was carried out</source>
   <translation>تسجيل ما نُفّذ</translation>
  </message>
  <message>
   <source>Write the address as https://name:port, as headquarters gave it to you.</source>
   <translation>اكتب العنوان على الصورة https://name:port كما زوّدكم به المقر الرئيس.</translation>
  </message>
  <message>
   <source>Write the amount in riyals, for example 1500 or 1500.50; write 0 if there is none.</source>
   <translation>اكتب المبلغ بالريال، مثل 1500 أو 1500.50، واكتب 0 إن لم يوجد.</translation>
  </message>
  <message>
   <source>Write the database as postgresql+psycopg://name@host/database, or leave it out to use one file.</source>
   <translation>اكتب عنوان قاعدة البيانات هكذا: postgresql+psycopg://name@host/database، أو اتركه لتُستعمل قاعدة في ملف واحد.</translation>
  </message>
  <message>
   <source>Write the date as year/month/day, for example 1446/03/01 or 2024/09/04.</source>
   <translation>اكتب التاريخ: سنة/شهر/يوم، مثل 1446/03/01 أو 2024/09/04.</translation>
  </message>
  <message>
   <source>Write the decision down</source>
   <translation>كتابة القرار</translation>
  </message>
  <message>
   <source>Write the name and the identity number of two witnesses.</source>
   <translation>اكتب اسم كل من الشاهدين ورقم هويته.</translation>
  </message>
  <message>
   <source>Write the name in Arabic letters as on the identity document, 2 to 40 letters.</source>
   <translation>اكتب الاسم بالأحرف العربية كما في الهوية، من حرفين إلى ٤٠ حرفاً.</translation>
  </message>
  <message>
   <source>Write the number of the file, or whose data it is.</source>
   <translation>اكتب رقم الملف أو اسم صاحب البيانات.</translation>
  </message>
  <message>
   <source>Write the question, and choose why it is referred.</source>
   <translation>اكتب الاستفسار واختر سبب إحالته.</translation>
  </message>
  <message>
   <source>Write the rent by the year or by the month, not both; empty one of the two.</source>
   <translation>اكتب الإيجار سنوياً أو شهرياً لا كليهما؛ أفرغ إحدى الخانتين.</translation>
  </message>
  <message>
   <source>Write the rent by the year or by the month.</source>
   <translation>اكتب الإيجار السنوي أو الشهري.</translation>
  </message>
  <message>
   <source>Write the study down</source>
   <translation>كتابة الدراسة</translation>
  </message>
  <message>
   <source>Write why it was told later than 72 hours.</source>
   <translation>اكتب سبب تأخر الإشعار عن 72 ساعة.</translation>
  </message>
  <message>
   <source>Year of the session</source>
   <translation>سنة الجلسة</translation>
  </message>
  <message>
   <source>Yearly update</source>
   <translation>التحديث السنوي</translation>
  </message>
  <message>
   <source>Yearly update: {name}</source>
   <translation>التحديث السنوي: {name}</translation>
  </message>
  <message>
   <source>Yemeni</source>
   <translation>يمني</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>نعم أو لا</translation>
  </message>
  <message>
   <source>You</source>
   <translation>أنت</translation>
  </message>
  <message>
   <source>You acknowledged version {version} on {when}.</source>
   <translation>أقررتم بالاطلاع على الإصدار {version} في {when}.</translation>
  </message>
  <message>
   <source>You are here</source>
   <translation>أنت هنا</translation>
  </message>
  <message>
   <source>You log in with it, and it stands on what you receive.</source>
   <translation>تسجّل الدخول به، ويظهر في ما تستلمه من طلبات.</translation>
  </message>
  <message>
   <source>You may go on and complete it later; only signing needs every answer.</source>
   <translation>اضغط «التالي» مرة أخرى للمتابعة وإكمالها لاحقاً؛ فالتوقيع وحده يشترط اكتمال الإجابات.</translation>
  </message>
  <message>
   <source>You may leave it empty. Please write no names.</source>
   <translation>يجوز تركها فارغة، ونرجو ألا تُكتب أسماء.</translation>
  </message>
  <message>
   <source>You need not answer, and you need not write your name. Those who decide about requests never see it.</source>
   <translation>المشاركة اختيارية، ولا يلزمكم ذكر أسمائكم، ولا يطّلع على إجاباتكم من يبتّ في الطلبات.</translation>
  </message>
  <message>
   <source>You need the address of the central store and the one-time code from headquarters.</source>
   <translation>تحتاج إلى عنوان المخزن المركزي ورمز التسجيل من المقر الرئيس.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>اسمك</translation>
  </message>
  <message>
   <source>Your opinion helps us to serve better. Please tick, in each line, the box that fits what you think.</source>
   <translation>رأيكم يعيننا على تحسين ما نقدّمه، فنأمل أن تضعوا علامة في المربع الذي يناسب رأيكم في كل سؤال.</translation>
  </message>
  <message>
   <source>Your opinion helps us to serve better. Press, for each question, the mark that fits what you think.</source>
   <translation>رأيكم يعيننا على تحسين ما نقدّمه، فنأمل اختيار الدرجة التي تناسب رأيكم في كل سؤال.</translation>
  </message>
  <message>
   <source>Your opinion matters</source>
   <translation>رأيكم يهمنا</translation>
  </message>
  <message>
   <source>Your own password</source>
   <translation>كلمة مروركم أنتم</translation>
  </message>
  <message>
   <source>Your password</source>
   <translation>كلمة مرورك</translation>
  </message>
  <message>
   <source>Your password was changed.</source>
   <translation>تغيّرت كلمة مرورك.</translation>
  </message>
  <message>
   <source>Your password, as the witness</source>
   <translation>كلمة مرورك بصفتك شاهداً</translation>
  </message>
  <message>
   <source>Your role</source>
   <translation>صفتك في الفرع</translation>
  </message>
  <message>
   <source>Your role does not allow you to {what}. Ask a colleague whose role does to log in and do it.</source>
   <translation>لا تتيح صفتك في الفرع {what}. اطلب من زميل تتيح له صفته ذلك أن يسجّل الدخول ويقوم به.</translation>
  </message>
  <message>
   <source>Your suggestions</source>
   <translation>مقترحاتكم</translation>
  </message>
  <message>
   <source>Zip files (*.zip)</source>
   <translation>ملفات مضغوطة (*.zip)</translation>
  </message>
  <message>
   <source>Ziraat Bank</source>
   <translation>بنك زراعات</translation>
  </message>
  <message>
   <source>a PostgreSQL database; without it, one file in the folder</source>
   <translation>قاعدة بيانات PostgreSQL، وبدونها ملف واحد في المجلد</translation>
  </message>
  <message>
   <source>a decision that grants this service</source>
   <translation>قرار يمنح هذه الخدمة</translation>
  </message>
  <message>
   <source>a finished study</source>
   <translation>دراسة مكتملة</translation>
  </message>
  <message>
   <source>a head signed before, to compare the log with</source>
   <translation>رأسٌ وُقّع من قبل ليُقارَن به السجل</translation>
  </message>
  <message>
   <source>a name or address of this computer</source>
   <translation>اسم هذا الجهاز أو عنوانه</translation>
  </message>
  <message>
   <source>a name or address under which branches reach this computer</source>
   <translation>اسم أو عنوان تصل به الفروع إلى هذا الجهاز</translation>
  </message>
  <message>
   <source>a new declaration, because the data changed after signing</source>
   <translation>إقرار جديد لأن البيانات تغيّرت بعد التوقيع</translation>
  </message>
  <message>
   <source>a paper that was handed in</source>
   <translation>استبانة ورقية سُلّمت ولم تُدخل</translation>
  </message>
  <message>
   <source>a programme of a service that was granted, with a place left</source>
   <translation>برنامج لخدمة مُنحت للمستفيد، وفيه مقعد شاغر</translation>
  </message>
  <message>
   <source>a request for a programme was begun from this visit</source>
   <translation>بُدئ طلب برنامج أو مشروع من هذه المراجعة</translation>
  </message>
  <message>
   <source>add a branch</source>
   <translation>إضافة فرع</translation>
  </message>
  <message>
   <source>address of the association</source>
   <translation>عنوان الجمعية</translation>
  </message>
  <message>
   <source>addressee</source>
   <translation>المخاطَب</translation>
  </message>
  <message>
   <source>admit a late appeal</source>
   <translation>قبول تظلم متأخر</translation>
  </message>
  <message>
   <source>after the end of the programme</source>
   <translation>بعد نهاية البرنامج</translation>
  </message>
  <message>
   <source>after the service</source>
   <translation>بعد تقديم الخدمة</translation>
  </message>
  <message>
   <source>agent of {name}, {id_kind} no. {id_number}, by the deed no. {deed}</source>
   <translation>وكيلاً عن {name}، {id_kind} رقم {id_number}، بموجب الوكالة رقم {deed}</translation>
  </message>
  <message>
   <source>an application was opened from this visit</source>
   <translation>فُتح طلب من هذه المراجعة</translation>
  </message>
  <message>
   <source>another document was accepted in its place</source>
   <translation>قُبلت وثيقة أخرى بدلاً منها</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>الجواب</translation>
  </message>
  <message>
   <source>answer complaints</source>
   <translation>الرد على الشكاوى</translation>
  </message>
  <message>
   <source>answer requests about personal data</source>
   <translation>الرد على طلبات أصحاب البيانات</translation>
  </message>
  <message>
   <source>approval {approval}</source>
   <translation>الاعتماد {approval}</translation>
  </message>
  <message>
   <source>article of the policy</source>
   <translation>مادة السياسة</translation>
  </message>
  <message>
   <source>at least one answer</source>
   <translation>إجابة واحدة على الأقل</translation>
  </message>
  <message>
   <source>at least one entry of what was carried out</source>
   <translation>تسجيل تنفيذ واحد على الأقل</translation>
  </message>
  <message numerus="yes">
   <source>at least {n} days are asked for</source>
   <translation>
    <numerusform>ولا تُشترط مدة</numerusform>
    <numerusform>والمطلوب يوم واحد على الأقل</numerusform>
    <numerusform>والمطلوب يومان على الأقل</numerusform>
    <numerusform>والمطلوب {n} أيام على الأقل</numerusform>
    <numerusform>والمطلوب {n} يوماً على الأقل</numerusform>
    <numerusform>والمطلوب {n} يوم على الأقل</numerusform>
   </translation>
  </message>
  <message>
   <source>beneficiaries were referred to this body; set it to “no referrals now” instead</source>
   <translation>أُحيل إلى هذه الجهة مستفيدون؛ أوقف الإحالة إليها بدلاً من حذفها</translation>
  </message>
  <message>
   <source>bodies that verify data</source>
   <translation>جهات التحقق من البيانات</translation>
  </message>
  <message>
   <source>branch</source>
   <translation>الفرع</translation>
  </message>
  <message>
   <source>by hand, by {name}</source>
   <translation>يدوياً بيد {name}</translation>
  </message>
  <message>
   <source>by its code</source>
   <translation>برمزها المطبوع</translation>
  </message>
  <message>
   <source>capacity of the applicant</source>
   <translation>صفة مقدّم الطلب</translation>
  </message>
  <message>
   <source>carry out the social study</source>
   <translation>إجراء الدراسة الاجتماعية</translation>
  </message>
  <message>
   <source>category</source>
   <translation>الفئة</translation>
  </message>
  <message>
   <source>closing the minutes</source>
   <translation>إقفال المحضر</translation>
  </message>
  <message>
   <source>confirmed: {who}</source>
   <translation>الاعتماد: {who}</translation>
  </message>
  <message>
   <source>contact</source>
   <translation>وسيلة التواصل</translation>
  </message>
  <message>
   <source>contact of the data protection officer</source>
   <translation>وسيلة التواصل مع مسؤول حماية البيانات</translation>
  </message>
  <message>
   <source>contact of the other body</source>
   <translation>وسيلة التواصل مع الجهة الأخرى</translation>
  </message>
  <message>
   <source>copy an embedded database while it is in use</source>
   <translation>نسخ قاعدة البيانات المضمّنة أثناء عملها</translation>
  </message>
  <message>
   <source>create a central store: tables, keys and certificate</source>
   <translation>إنشاء مخزن مركزي: الجداول والمفاتيح والشهادة</translation>
  </message>
  <message>
   <source>dated {date}</source>
   <translation>بتاريخ {date}</translation>
  </message>
  <message>
   <source>day of the application</source>
   <translation>تاريخ الطلب</translation>
  </message>
  <message>
   <source>day of the complaint or appeal</source>
   <translation>تاريخ الشكوى أو التظلم</translation>
  </message>
  <message>
   <source>day of the consent</source>
   <translation>تاريخ الموافقة</translation>
  </message>
  <message>
   <source>day of the letter</source>
   <translation>تاريخ الخطاب</translation>
  </message>
  <message>
   <source>day of the next session</source>
   <translation>موعد الجلسة القادمة</translation>
  </message>
  <message>
   <source>day of the review</source>
   <translation>موعد المراجعة</translation>
  </message>
  <message>
   <source>day of the session</source>
   <translation>تاريخ الجلسة</translation>
  </message>
  <message>
   <source>day of the visit</source>
   <translation>موعد الزيارة</translation>
  </message>
  <message>
   <source>day until which it is due</source>
   <translation>آخر موعد</translation>
  </message>
  <message>
   <source>days to appeal</source>
   <translation>مدة التظلم</translation>
  </message>
  <message>
   <source>days to report a change</source>
   <translation>مدة الإبلاغ عن التغيّر</translation>
  </message>
  <message>
   <source>declarations that were sealed here by {when} are no longer in the data: an older copy was put back, or the newest writes were lost. Connect to the central store: what it holds comes back by itself.</source>
   <translation>إقراراتٌ خُتمت هنا حتى {when} لم تعد في البيانات: أُعيدت نسخة أقدم أو ضاعت آخر الكتابات. اتصل بالمخزن المركزي، فما عنده يعود من نفسه.</translation>
  </message>
  <message>
   <source>deed of guardianship</source>
   <translation>صك الولاية</translation>
  </message>
  <message>
   <source>does not apply to this case</source>
   <translation>لا ينطبق على هذه الحالة</translation>
  </message>
  <message>
   <source>earlier registration</source>
   <translation>سبق التسجيل</translation>
  </message>
  <message>
   <source>earliest day of the reply</source>
   <translation>أول يوم للرد</translation>
  </message>
  <message>
   <source>edition {edition}</source>
   <translation>الإصدار {edition}</translation>
  </message>
  <message>
   <source>first: {place}</source>
   <translation>الأول: {place}</translation>
  </message>
  <message>
   <source>from {first} to {last}</source>
   <translation>من {first} إلى {last}</translation>
  </message>
  <message>
   <source>from {low} to {high}</source>
   <translation>من {low} إلى {high}</translation>
  </message>
  <message>
   <source>from {start} until {end}</source>
   <translation>من {start} إلى {end}</translation>
  </message>
  <message>
   <source>give the server a certificate for other names</source>
   <translation>إصدار شهادة للخادم بأسماء أخرى</translation>
  </message>
  <message>
   <source>guardian of {name}, {id_kind} no. {id_number}, by the deed no. {deed}</source>
   <translation>ولياً أو وصياً على {name}، {id_kind} رقم {id_number}، بموجب الصك رقم {deed}</translation>
  </message>
  <message>
   <source>headquarters, which sees every branch</source>
   <translation>المقر الرئيس، وهو يرى كل الفروع</translation>
  </message>
  <message>
   <source>hour of the visit</source>
   <translation>ساعة الزيارة</translation>
  </message>
  <message>
   <source>identity number</source>
   <translation>رقم الهوية</translation>
  </message>
  <message>
   <source>independence in daily activities</source>
   <translation>الاستقلال في الأنشطة اليومية</translation>
  </message>
  <message>
   <source>issued by {issuer}</source>
   <translation>صادر من {issuer}</translation>
  </message>
  <message>
   <source>it has too many pages. Scan at most {most} at once.</source>
   <translation>صفحاته كثيرة. صوّر {most} صفحة على الأكثر في المرة الواحدة.</translation>
  </message>
  <message>
   <source>it is acknowledged already</source>
   <translation>سبق الإشعار باستلامها</translation>
  </message>
  <message>
   <source>it is answered already</source>
   <translation>سبق الرد عليها</translation>
  </message>
  <message>
   <source>it is closed already</source>
   <translation>الحادثة مغلقة من قبل</translation>
  </message>
  <message>
   <source>it is done already</source>
   <translation>سبق إنجازه</translation>
  </message>
  <message>
   <source>it is no PDF, TIFF, JPEG or PNG. Save the scan in one of these.</source>
   <translation>ليس بصيغة PDF أو TIFF أو JPEG أو PNG. احفظ المسح بإحدى هذه الصيغ.</translation>
  </message>
  <message>
   <source>join or separate files of one person</source>
   <translation>دمج ملفات الشخص الواحد أو فصلها</translation>
  </message>
  <message>
   <source>keep a copy of a document</source>
   <translation>الاحتفاظ بنسخة من وثيقة</translation>
  </message>
  <message>
   <source>kind of identity document</source>
   <translation>نوع الهوية</translation>
  </message>
  <message>
   <source>latest day of the reply</source>
   <translation>آخر يوم للرد</translation>
  </message>
  <message>
   <source>let a branch that is there see every branch</source>
   <translation>جعل فرع قائم مقراً رئيساً يرى كل الفروع</translation>
  </message>
  <message>
   <source>make the letter and print it</source>
   <translation>إعداد الخطاب وطباعته</translation>
  </message>
  <message>
   <source>manage branches</source>
   <translation>إدارة الفروع</translation>
  </message>
  <message>
   <source>masked identity number</source>
   <translation>رقم الهوية محجوباً</translation>
  </message>
  <message>
   <source>min or max is needed here.</source>
   <translation>يلزم هنا min أو max.</translation>
  </message>
  <message>
   <source>missing documents</source>
   <translation>الوثائق الناقصة</translation>
  </message>
  <message>
   <source>mobile</source>
   <translation>الجوال</translation>
  </message>
  <message>
   <source>name of the applicant</source>
   <translation>اسم مقدّم الطلب</translation>
  </message>
  <message>
   <source>name of the association</source>
   <translation>اسم الجمعية</translation>
  </message>
  <message>
   <source>name of the committee</source>
   <translation>اسم اللجنة</translation>
  </message>
  <message>
   <source>name of the data protection officer</source>
   <translation>اسم مسؤول حماية البيانات</translation>
  </message>
  <message>
   <source>name of the officer</source>
   <translation>اسم الموظف</translation>
  </message>
  <message>
   <source>names of the minors</source>
   <translation>أسماء القاصرين</translation>
  </message>
  <message>
   <source>next level of appeal</source>
   <translation>الجهة الأعلى للتظلم</translation>
  </message>
  <message>
   <source>no file</source>
   <translation>لا ملف</translation>
  </message>
  <message>
   <source>no. {number}</source>
   <translation>رقم {number}</translation>
  </message>
  <message>
   <source>no. {number} of {day}</source>
   <translation>رقم {number} بتاريخ {day}</translation>
  </message>
  <message>
   <source>nobody is recorded whose age could be judged</source>
   <translation>لم يُسجَّل أحد يُنظر في عمره</translation>
  </message>
  <message>
   <source>nobody is waiting</source>
   <translation>لا أحد ينتظر</translation>
  </message>
  <message>
   <source>none</source>
   <translation>لا أحد</translation>
  </message>
  <message>
   <source>not ({condition})</source>
   <translation>ليس ({condition})</translation>
  </message>
  <message>
   <source>not known yet: {names}</source>
   <translation>لم يُعرف بعد: {names}</translation>
  </message>
  <message>
   <source>not registered before this application</source>
   <translation>غير مسجّل قبل هذا الطلب</translation>
  </message>
  <message>
   <source>not served before</source>
   <translation>لم تُقدّم له الخدمة من قبل</translation>
  </message>
  <message>
   <source>nothing is left</source>
   <translation>لم يبقَ شيء</translation>
  </message>
  <message>
   <source>number of the application</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>number of the complaint or appeal</source>
   <translation>رقم الشكوى أو التظلم</translation>
  </message>
  <message>
   <source>number of the letter</source>
   <translation>رقم الخطاب</translation>
  </message>
  <message>
   <source>number of the licence</source>
   <translation>رقم الترخيص</translation>
  </message>
  <message>
   <source>number of the session</source>
   <translation>رقم الجلسة</translation>
  </message>
  <message>
   <source>number of the survey</source>
   <translation>رقم الاستبانة</translation>
  </message>
  <message>
   <source>of every policy</source>
   <translation>لجميع السياسات</translation>
  </message>
  <message>
   <source>of one association's policy</source>
   <translation>لسياسة جمعية واحدة</translation>
  </message>
  <message>
   <source>of the trial of one association's policy</source>
   <translation>من تجربة سياسة جمعية واحدة</translation>
  </message>
  <message>
   <source>only a late appeal is admitted</source>
   <translation>يُقبل التظلم المتأخر وحده</translation>
  </message>
  <message>
   <source>other sensitive data</source>
   <translation>بيانات حساسة أخرى</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>over {low}</source>
   <translation>أكثر من {low}</translation>
  </message>
  <message>
   <source>over {low} up to {high}</source>
   <translation>أكثر من {low} حتى {high}</translation>
  </message>
  <message>
   <source>points: {points} of {most}</source>
   <translation>النقاط: {points} من {most}</translation>
  </message>
  <message>
   <source>prepare and publish the policy</source>
   <translation>إعداد السياسة ونشرها</translation>
  </message>
  <message>
   <source>prepare and record the committee's sessions</source>
   <translation>إعداد جلسات اللجنة وتسجيلها</translation>
  </message>
  <message>
   <source>prepare the reports and the registers</source>
   <translation>إعداد التقارير والسجلات</translation>
  </message>
  <message>
   <source>prepared: {who}</source>
   <translation>الإعداد: {who}</translation>
  </message>
  <message>
   <source>principal (a man)</source>
   <translation>أصيلاً عن نفسي</translation>
  </message>
  <message>
   <source>principal (a woman)</source>
   <translation>أصيلةً عن نفسي</translation>
  </message>
  <message>
   <source>print a one-time code that enrols one computer (72 h)</source>
   <translation>طباعة رمز يُستعمل مرة واحدة لتسجيل جهاز واحد (صالح ٧٢ ساعة)</translation>
  </message>
  <message>
   <source>print the public key that confirms sealed declarations</source>
   <translation>اطبع المفتاح العام الذي تُوثَّق به الإقرارات المختومة</translation>
  </message>
  <message>
   <source>print what the central store holds, as JSON</source>
   <translation>طباعة محتوى المخزن المركزي بصيغة JSON</translation>
  </message>
  <message>
   <source>printed {moment}</source>
   <translation>طُبعت {moment}</translation>
  </message>
  <message>
   <source>put in by {who}</source>
   <translation>وضعها {who}</translation>
  </message>
  <message>
   <source>question</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <source>read a complaint about yourself</source>
   <translation>الاطلاع على شكوى تخصّك</translation>
  </message>
  <message>
   <source>read a restored copy and tell branches what is safe</source>
   <translation>قراءة نسخة مستعادة وإعلام الفروع بما أصبح آمناً</translation>
  </message>
  <message>
   <source>reading the declaration aloud</source>
   <translation>تلاوة الإقرار على مقدّم الطلب</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>reasons</source>
   <translation>الأسباب</translation>
  </message>
  <message>
   <source>recipients of the data</source>
   <translation>الجهات المتلقية للبيانات</translation>
  </message>
  <message>
   <source>record breaches of personal data</source>
   <translation>تسجيل حوادث تسرب البيانات</translation>
  </message>
  <message>
   <source>refuse a computer from now on</source>
   <translation>رفض جهاز من الآن فصاعداً</translation>
  </message>
  <message>
   <source>registered before this application</source>
   <translation>مسجّل قبل هذا الطلب</translation>
  </message>
  <message numerus="yes">
   <source>registered for {n} days</source>
   <translation>
    <numerusform>سُجّل اليوم</numerusform>
    <numerusform>سُجّل منذ يوم واحد</numerusform>
    <numerusform>سُجّل منذ يومين</numerusform>
    <numerusform>سُجّل منذ {n} أيام</numerusform>
    <numerusform>سُجّل منذ {n} يوماً</numerusform>
    <numerusform>سُجّل منذ {n} يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>representative of {body}</source>
   <translation>ممثلاً لـ{body}</translation>
  </message>
  <message>
   <source>reviewer</source>
   <translation>المراجع</translation>
  </message>
  <message>
   <source>riyals</source>
   <translation>ريال</translation>
  </message>
  <message>
   <source>riyals a month</source>
   <translation>ريال شهرياً</translation>
  </message>
  <message>
   <source>save it as a paper, too</source>
   <translation>حفظه ورقة أيضاً</translation>
  </message>
  <message>
   <source>save it as a workbook, too</source>
   <translation>حفظه مصنف إكسل أيضاً</translation>
  </message>
  <message>
   <source>say that the database was restored from a backup</source>
   <translation>الإعلام بأن قاعدة البيانات استُعيدت من نسخة احتياطية</translation>
  </message>
  <message>
   <source>second: {place}</source>
   <translation>الثاني: {place}</translation>
  </message>
  <message>
   <source>serve a trial on this computer until the input ends</source>
   <translation>تشغيل خادم تجريبي على هذا الجهاز إلى أن ينتهي الإدخال</translation>
  </message>
  <message>
   <source>serve the branches</source>
   <translation>تشغيل الخادم لخدمة الفروع</translation>
  </message>
  <message numerus="yes">
   <source>served {n} days ago</source>
   <translation>
    <numerusform>قُدّمت له الخدمة اليوم</numerusform>
    <numerusform>قُدّمت له الخدمة قبل يوم واحد</numerusform>
    <numerusform>قُدّمت له الخدمة قبل يومين</numerusform>
    <numerusform>قُدّمت له الخدمة قبل {n} أيام</numerusform>
    <numerusform>قُدّمت له الخدمة قبل {n} يوماً</numerusform>
    <numerusform>قُدّمت له الخدمة قبل {n} يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>service</source>
   <translation>الخدمة</translation>
  </message>
  <message>
   <source>services granted</source>
   <translation>الخدمات المقبولة</translation>
  </message>
  <message>
   <source>services not granted</source>
   <translation>الخدمات التي لم تُقبل</translation>
  </message>
  <message>
   <source>set how the committee works</source>
   <translation>ضبط عمل اللجنة</translation>
  </message>
  <message>
   <source>set up the programmes of the association</source>
   <translation>تسجيل برامج الجمعية</translation>
  </message>
  <message>
   <source>sign a receipt for every declaration, for auditor and board</source>
   <translation>وقّع إيصالاً لكل إقرار للمراجع ومجلس الإدارة</translation>
  </message>
  <message>
   <source>sign the head of the log of declarations, for auditor and board</source>
   <translation>وقّع رأس سجل الإقرارات للمراجع ومجلس الإدارة</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>منذ {day}</translation>
  </message>
  <message>
   <source>somebody who has not answered yet</source>
   <translation>مستفيد مدعوّ لم يصل تقييمه بعد</translation>
  </message>
  <message>
   <source>still on its way to this computer</source>
   <translation>في طريقها إلى هذا الجهاز</translation>
  </message>
  <message>
   <source>take requests about personal data</source>
   <translation>استلام طلبات أصحاب البيانات</translation>
  </message>
  <message>
   <source>telephone of the association</source>
   <translation>هاتف الجمعية</translation>
  </message>
  <message>
   <source>telephone of the branch</source>
   <translation>هاتف الفرع</translation>
  </message>
  <message>
   <source>the National Centre for Non-Profit Sector</source>
   <translation>المركز الوطني لتنمية القطاع غير الربحي</translation>
  </message>
  <message>
   <source>the Saudi Data and Artificial Intelligence Authority</source>
   <translation>الهيئة السعودية للبيانات والذكاء الاصطناعي</translation>
  </message>
  <message>
   <source>the ability to work</source>
   <translation>القدرة على العمل</translation>
  </message>
  <message>
   <source>the address of {branch}</source>
   <translation>عنوان {branch}</translation>
  </message>
  <message>
   <source>the address to listen on</source>
   <translation>العنوان الذي يستمع الخادم عليه</translation>
  </message>
  <message>
   <source>the age in Gregorian years</source>
   <translation>العمر بالسنوات الميلادية</translation>
  </message>
  <message>
   <source>the age in Hijri years</source>
   <translation>العمر بالسنوات الهجرية</translation>
  </message>
  <message>
   <source>the amount asked for</source>
   <translation>المبلغ المطلوب</translation>
  </message>
  <message>
   <source>the amount of: {source}</source>
   <translation>مبلغ: {source}</translation>
  </message>
  <message>
   <source>the answer and its reasons</source>
   <translation>الرد وأسبابه</translation>
  </message>
  <message>
   <source>the answer of this body is recorded already</source>
   <translation>رد هذه الجهة مسجّل من قبل</translation>
  </message>
  <message>
   <source>the answer, and whom it is for</source>
   <translation>الرد واسم من يُوجَّه إليه</translation>
  </message>
  <message>
   <source>the appeal under study</source>
   <translation>التظلم تحت الدراسة</translation>
  </message>
  <message>
   <source>the applicant's age</source>
   <translation>عمر مقدّم الطلب</translation>
  </message>
  <message>
   <source>the applicant's consent: in the file the applicant said no to sharing with other associations</source>
   <translation>موافقة مقدّم الطلب: لم يوافق في الملف على مشاركة بياناته مع جمعية أخرى</translation>
  </message>
  <message>
   <source>the applicant's consent: nobody has answered in the file whether data may be shared on a referral</source>
   <translation>موافقة مقدّم الطلب: لم يُجب في الملف عن مشاركة البيانات عند الإحالة</translation>
  </message>
  <message>
   <source>the application</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>the approval of the competent body, with its number and date</source>
   <translation>اعتماد جهة الاختصاص برقمه وتاريخه</translation>
  </message>
  <message>
   <source>the association's management</source>
   <translation>إدارة الجمعية</translation>
  </message>
  <message>
   <source>the beneficiary</source>
   <translation>المستفيد</translation>
  </message>
  <message>
   <source>the bodies concerned</source>
   <translation>الجهات ذات العلاقة</translation>
  </message>
  <message>
   <source>the body it is referred to</source>
   <translation>الجهة المحال إليها</translation>
  </message>
  <message>
   <source>the branch manager</source>
   <translation>مدير الفرع</translation>
  </message>
  <message>
   <source>the branch's name</source>
   <translation>اسم الفرع</translation>
  </message>
  <message>
   <source>the branch; it is added if it is new</source>
   <translation>الفرع، ويُضاف إن كان جديداً</translation>
  </message>
  <message>
   <source>the capacity of the applicant</source>
   <translation>صفة مقدّم الطلب</translation>
  </message>
  <message>
   <source>the central's folder</source>
   <translation>مجلد المخزن المركزي</translation>
  </message>
  <message>
   <source>the children's ages</source>
   <translation>أعمار الأبناء</translation>
  </message>
  <message>
   <source>the children's dates of birth</source>
   <translation>تواريخ ميلاد الأبناء</translation>
  </message>
  <message>
   <source>the committee</source>
   <translation>اللجنة</translation>
  </message>
  <message>
   <source>the computer's id, as show prints it</source>
   <translation>معرّف الجهاز كما يطبعه الأمر show</translation>
  </message>
  <message>
   <source>the condition of the housing</source>
   <translation>حالة السكن</translation>
  </message>
  <message>
   <source>the consent to be asked for satisfaction</source>
   <translation>الموافقة على التواصل لقياس الرضا</translation>
  </message>
  <message>
   <source>the counted income</source>
   <translation>الدخل المحتسب</translation>
  </message>
  <message>
   <source>the database into which the copy was restored</source>
   <translation>قاعدة البيانات التي استُعيدت النسخة فيها</translation>
  </message>
  <message>
   <source>the date of birth</source>
   <translation>تاريخ الميلاد</translation>
  </message>
  <message>
   <source>the day of submission</source>
   <translation>يوم تقديم الطلب</translation>
  </message>
  <message>
   <source>the day of the reply</source>
   <translation>اليوم الذي تحدده السياسة للرد</translation>
  </message>
  <message>
   <source>the decision of the competent body, with its number and date</source>
   <translation>قرار جهة الاختصاص برقمه وتاريخه</translation>
  </message>
  <message>
   <source>the declaration</source>
   <translation>الإقرار</translation>
  </message>
  <message>
   <source>the deed no. {number}</source>
   <translation>الصك رقم {number}</translation>
  </message>
  <message>
   <source>the degree of disability</source>
   <translation>درجة الإعاقة</translation>
  </message>
  <message>
   <source>the dependants' ages</source>
   <translation>أعمار التابعين</translation>
  </message>
  <message>
   <source>the dependants' dates of birth</source>
   <translation>تواريخ ميلاد التابعين</translation>
  </message>
  <message>
   <source>the file is damaged or was cut off. Scan it again.</source>
   <translation>الملف تالف أو مقطوع. أعد المسح الضوئي.</translation>
  </message>
  <message>
   <source>the file is empty. Scan it again.</source>
   <translation>الملف فارغ. أعد المسح الضوئي.</translation>
  </message>
  <message>
   <source>the file is no longer there, or this computer may not open it.</source>
   <translation>الملف لم يعد في مكانه، أو لا يُسمح لهذا الجهاز بفتحه.</translation>
  </message>
  <message>
   <source>the file is protected by a password. Scan without one.</source>
   <translation>الملف محمي بكلمة مرور. صوّره من دونها.</translation>
  </message>
  <message>
   <source>the file is too large. Scan with 200 dots per inch, or fewer pages at once.</source>
   <translation>الملف أكبر من اللازم. صوّر بدقة 200 نقطة في البوصة، أو قلّل عدد الصفحات.</translation>
  </message>
  <message>
   <source>the file that remembers the last sealed declaration is missing or damaged. Connect to the central store, so that the declarations can be compared.</source>
   <translation>الملف الذي يحفظ آخر إقرار مختوم مفقود أو تالف. اتصل بالمخزن المركزي لتُقارَن الإقرارات.</translation>
  </message>
  <message>
   <source>the file to write</source>
   <translation>الملف الذي تُكتب فيه النسخة</translation>
  </message>
  <message>
   <source>the gender</source>
   <translation>الجنس</translation>
  </message>
  <message>
   <source>the governorate</source>
   <translation>المحافظة</translation>
  </message>
  <message>
   <source>the kind of application</source>
   <translation>نوع الطلب</translation>
  </message>
  <message>
   <source>the kind of case</source>
   <translation>فئة الحالة</translation>
  </message>
  <message>
   <source>the kind of housing</source>
   <translation>نوع السكن</translation>
  </message>
  <message>
   <source>the kind of identity document</source>
   <translation>نوع الهوية</translation>
  </message>
  <message>
   <source>the level of education</source>
   <translation>المستوى التعليمي</translation>
  </message>
  <message>
   <source>the marital status</source>
   <translation>الحالة الاجتماعية</translation>
  </message>
  <message>
   <source>the members of the committee</source>
   <translation>أعضاء اللجنة</translation>
  </message>
  <message>
   <source>the members of the family</source>
   <translation>عدد أفراد الأسرة</translation>
  </message>
  <message>
   <source>the monthly expenses</source>
   <translation>المصروفات الشهرية</translation>
  </message>
  <message>
   <source>the monthly instalments</source>
   <translation>الأقساط الشهرية</translation>
  </message>
  <message>
   <source>the monthly rent</source>
   <translation>الإيجار الشهري</translation>
  </message>
  <message>
   <source>the nationality</source>
   <translation>الجنسية</translation>
  </message>
  <message>
   <source>the net income</source>
   <translation>صافي الدخل</translation>
  </message>
  <message>
   <source>the number of an invitation</source>
   <translation>رقم دعوة صحيح</translation>
  </message>
  <message>
   <source>the number of dependants</source>
   <translation>عدد التابعين</translation>
  </message>
  <message>
   <source>the number of orphans</source>
   <translation>عدد الأيتام</translation>
  </message>
  <message>
   <source>the number of persons with disabilities</source>
   <translation>عدد ذوي الإعاقة</translation>
  </message>
  <message>
   <source>the number of sick children</source>
   <translation>عدد الأبناء المرضى</translation>
  </message>
  <message>
   <source>the number of students</source>
   <translation>عدد الطلاب</translation>
  </message>
  <message>
   <source>the number of the elderly</source>
   <translation>عدد كبار السن</translation>
  </message>
  <message>
   <source>the number of those under 18</source>
   <translation>عدد من هم دون 18 سنة</translation>
  </message>
  <message>
   <source>the other body</source>
   <translation>الجهة الأخرى</translation>
  </message>
  <message>
   <source>the ownership of the housing</source>
   <translation>ملكية السكن</translation>
  </message>
  <message>
   <source>the percentage of disability</source>
   <translation>نسبة الإعاقة</translation>
  </message>
  <message>
   <source>the picture is too large. Scan with 200 dots per inch.</source>
   <translation>الصورة أكبر من اللازم. صوّر بدقة 200 نقطة في البوصة.</translation>
  </message>
  <message>
   <source>the picture is too small to be a page. Scan with 200 dots per inch.</source>
   <translation>الصورة أصغر من أن تكون صفحة. صوّر بدقة 200 نقطة في البوصة.</translation>
  </message>
  <message>
   <source>the policy's words on the time of the reply</source>
   <translation>لفظ السياسة في مدة الرد</translation>
  </message>
  <message>
   <source>the port to listen on</source>
   <translation>المنفذ الذي يستمع الخادم عليه</translation>
  </message>
  <message>
   <source>the printed request, as it stands now</source>
   <translation>طباعة الطلب كما هو الآن ليوقَّع</translation>
  </message>
  <message>
   <source>the reason of each absence</source>
   <translation>سبب كل غياب</translation>
  </message>
  <message>
   <source>the reason why more than the least is disclosed</source>
   <translation>سبب الإفصاح عن أكثر من الحد الأدنى</translation>
  </message>
  <message>
   <source>the region</source>
   <translation>المنطقة</translation>
  </message>
  <message>
   <source>the relation to the holder of the account</source>
   <translation>الصلة بصاحب الحساب</translation>
  </message>
  <message>
   <source>the relation to the landlord</source>
   <translation>الصلة بالمؤجر</translation>
  </message>
  <message>
   <source>the remaining debts</source>
   <translation>المتبقي من الديون</translation>
  </message>
  <message>
   <source>the researcher has not answered yet</source>
   <translation>لم يُجب الباحث بعد</translation>
  </message>
  <message>
   <source>the services asked for</source>
   <translation>الخدمات المطلوبة</translation>
  </message>
  <message>
   <source>the share of each person</source>
   <translation>نصيب الفرد</translation>
  </message>
  <message>
   <source>the signature on the screen</source>
   <translation>التوقيع على الشاشة</translation>
  </message>
  <message>
   <source>the signature under the correctness of the data</source>
   <translation>التوقيع على صحة البيانات</translation>
  </message>
  <message>
   <source>the social study</source>
   <translation>دراسة الحالة</translation>
  </message>
  <message>
   <source>the state of health</source>
   <translation>الحالة الصحية</translation>
  </message>
  <message>
   <source>the state of study</source>
   <translation>حالة الدراسة</translation>
  </message>
  <message>
   <source>the surroundings</source>
   <translation>بيئة السكن</translation>
  </message>
  <message>
   <source>the time since registration</source>
   <translation>المدة منذ التسجيل</translation>
  </message>
  <message>
   <source>the time since the last service</source>
   <translation>المدة منذ آخر خدمة</translation>
  </message>
  <message>
   <source>the time that the report is about</source>
   <translation>مدة التقرير (من وإلى)</translation>
  </message>
  <message>
   <source>the total monthly income</source>
   <translation>مجموع الدخل الشهري</translation>
  </message>
  <message>
   <source>the urgency</source>
   <translation>درجة الاستعجال</translation>
  </message>
  <message>
   <source>the visitor was told the answer already</source>
   <translation>أُبلغ المراجع بالإجابة من قبل</translation>
  </message>
  <message>
   <source>the wish for training</source>
   <translation>الرغبة في التدريب</translation>
  </message>
  <message>
   <source>the work status</source>
   <translation>الحالة العملية</translation>
  </message>
  <message>
   <source>there is no higher level</source>
   <translation>لا يوجد مستوى أعلى</translation>
  </message>
  <message>
   <source>these files are joined as one person; a manager can separate them</source>
   <translation>هذان الملفان مضمومان لشخص واحد، ويمكن للمدير الفصل بينهما</translation>
  </message>
  <message>
   <source>this delivery was taken back already</source>
   <translation>سبق أن أُلغي هذا التسليم</translation>
  </message>
  <message>
   <source>this has ended already</source>
   <translation>سبق إنهاء هذا</translation>
  </message>
  <message>
   <source>this visit has an outcome already</source>
   <translation>لهذه الزيارة نتيجة مسجّلة</translation>
  </message>
  <message>
   <source>time the data are kept</source>
   <translation>مدة حفظ البيانات</translation>
  </message>
  <message>
   <source>to be reviewed on {day}</source>
   <translation>يُراجَع في {day}</translation>
  </message>
  <message>
   <source>true or false is expected here.</source>
   <translation>المنتظر هنا true أو false.</translation>
  </message>
  <message>
   <source>two witnesses of the thumbprint</source>
   <translation>شاهدان على البصمة</translation>
  </message>
  <message>
   <source>until {date}</source>
   <translation>حتى {date}</translation>
  </message>
  <message>
   <source>up to {high}</source>
   <translation>حتى {high}</translation>
  </message>
  <message>
   <source>waive a document</source>
   <translation>الإعفاء من وثيقة</translation>
  </message>
  <message>
   <source>what is disclosed</source>
   <translation>ما يُفصح عنه</translation>
  </message>
  <message>
   <source>what it is about</source>
   <translation>موضوعه</translation>
  </message>
  <message>
   <source>what the applicant is to do</source>
   <translation>المطلوب من مقدّم الطلب</translation>
  </message>
  <message>
   <source>what the income lacks</source>
   <translation>ما ينقص الدخل عن الحد الأدنى</translation>
  </message>
  <message>
   <source>where else help may be found</source>
   <translation>جهات أخرى قد تساعد</translation>
  </message>
  <message>
   <source>where privacy requests are made</source>
   <translation>جهة طلبات الخصوصية</translation>
  </message>
  <message>
   <source>where to appeal</source>
   <translation>جهة التظلم</translation>
  </message>
  <message>
   <source>whether the applicant can sign</source>
   <translation>القدرة على التوقيع</translation>
  </message>
  <message>
   <source>whether the applicant is the breadwinner</source>
   <translation>هل مقدّم الطلب هو العائل</translation>
  </message>
  <message>
   <source>whether the applicant lives alone</source>
   <translation>هل يسكن مقدّم الطلب وحده</translation>
  </message>
  <message>
   <source>whether the home is in the area of service</source>
   <translation>هل السكن ضمن نطاق الخدمة</translation>
  </message>
  <message>
   <source>whether the service is paid in cash</source>
   <translation>هل الخدمة نقدية</translation>
  </message>
  <message>
   <source>whether there are children</source>
   <translation>هل يوجد أبناء</translation>
  </message>
  <message>
   <source>whether there are debts</source>
   <translation>هل توجد ديون</translation>
  </message>
  <message>
   <source>whether there are minors</source>
   <translation>هل يوجد قُصّر</translation>
  </message>
  <message>
   <source>whether there are newborns without a number</source>
   <translation>هل يوجد مواليد لم يصدر لهم رقم</translation>
  </message>
  <message>
   <source>whether there are orphans</source>
   <translation>هل يوجد أيتام</translation>
  </message>
  <message>
   <source>whether there are students</source>
   <translation>هل يوجد طلاب</translation>
  </message>
  <message>
   <source>whether there is a caregiver</source>
   <translation>هل يوجد من يرعاه</translation>
  </message>
  <message>
   <source>whether there is a family</source>
   <translation>هل توجد أسرة</translation>
  </message>
  <message>
   <source>whether there is income from: {source}</source>
   <translation>هل يوجد دخل من: {source}</translation>
  </message>
  <message>
   <source>whether there was support before</source>
   <translation>هل سبقت الاستفادة</translation>
  </message>
  <message>
   <source>who reviews the appeal</source>
   <translation>تحديد من ينظر في التظلم</translation>
  </message>
  <message>
   <source>whom the applicant lives with</source>
   <translation>مع من يسكن مقدّم الطلب</translation>
  </message>
  <message>
   <source>whose password opens the data</source>
   <translation>صاحب كلمة المرور التي تفتح البيانات</translation>
  </message>
  <message>
   <source>{amount} ({words})</source>
   <translation>{amount} ({words})</translation>
  </message>
  <message>
   <source>{amount} a month</source>
   <translation>{amount} شهرياً</translation>
  </message>
  <message>
   <source>{amount} a year</source>
   <translation>{amount} سنوياً</translation>
  </message>
  <message>
   <source>{amount} riyals</source>
   <translation>{amount} ريال</translation>
  </message>
  <message>
   <source>{answer} ({when})</source>
   <translation>{answer} ({when})</translation>
  </message>
  <message>
   <source>{article}: {state}</source>
   <translation>{article}: {state}</translation>
  </message>
  <message>
   <source>{article}: {words}</source>
   <translation>{article}: {words}</translation>
  </message>
  <message>
   <source>{article}: «{words}»</source>
   <translation>{article}: «{words}»</translation>
  </message>
  <message>
   <source>{association} · {policy} · version {version}</source>
   <translation>{association} · {policy} · الإصدار {version}</translation>
  </message>
  <message>
   <source>{back} of {given} papers came back</source>
   <translation>عاد {back} من {given} استبانة</translation>
  </message>
  <message>
   <source>{back} of {pages} pages</source>
   <translation>{back} من {pages} صفحات</translation>
  </message>
  <message>
   <source>{board}, meeting {meeting}, decision {decision}, {day}</source>
   <translation>{board}، الاجتماع {meeting}، القرار {decision}، {day}</translation>
  </message>
  <message>
   <source>{body}, no. {number}, {day}</source>
   <translation>{body}، بالقرار رقم {number} وتاريخ {day}</translation>
  </message>
  <message>
   <source>{branch} · log in to serve the beneficiaries</source>
   <translation>{branch} · سجّل الدخول لخدمة المستفيدين</translation>
  </message>
  <message>
   <source>{card}: {what}</source>
   <translation>{card}: {what}</translation>
  </message>
  <message>
   <source>{committee} held session number ({number}) on {day}, to look at the applications on its agenda.</source>
   <translation>عقدت {committee} جلستها رقم ({number}) يوم {day}، للنظر في الطلبات المدرجة في جدول أعمالها.</translation>
  </message>
  <message>
   <source>{committee} held session number ({number}) on {day}, under the chair of {chair}, to look at the applications on its agenda.</source>
   <translation>عقدت {committee} جلستها رقم ({number}) يوم {day} برئاسة {chair}، للنظر في الطلبات المدرجة في جدول أعمالها.</translation>
  </message>
  <message>
   <source>{consent}, {day}</source>
   <translation>{consent}، {day}</translation>
  </message>
  <message>
   <source>{count} ({method})</source>
   <translation>{count} ({method})</translation>
  </message>
  <message>
   <source>{days}, of them {workdays}</source>
   <translation>{days}، منها {workdays}</translation>
  </message>
  <message>
   <source>{day}: {step}, {name}</source>
   <translation>{day}: {step}، {name}</translation>
  </message>
  <message>
   <source>{day}: {words}</source>
   <translation>{day}: {words}</translation>
  </message>
  <message>
   <source>{decided} of {files}</source>
   <translation>{decided} من {files}</translation>
  </message>
  <message>
   <source>{decided} of {files} decided</source>
   <translation>بُتّ في {decided} من {files}</translation>
  </message>
  <message>
   <source>{decision}, {day}</source>
   <translation>{decision}، {day}</translation>
  </message>
  <message>
   <source>{document} (from: {place})</source>
   <translation>{document} (من: {place})</translation>
  </message>
  <message>
   <source>{document} – or: {others}</source>
   <translation>{document}، أو: {others}</translation>
  </message>
  <message>
   <source>{document}: {state}</source>
   <translation>{document}: {state}</translation>
  </message>
  <message>
   <source>{document}: {why}</source>
   <translation>{document}: {why}</translation>
  </message>
  <message>
   <source>{done} of {all} instalments</source>
   <translation>سُلّم {done} من {all} دفعة</translation>
  </message>
  <message>
   <source>{duty}: {why}</source>
   <translation>{duty}: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be put on the shelf. {why}</source>
   <translation>تعذّر وضع {file} في الرف. {why}</translation>
  </message>
  <message>
   <source>{file} was not read: {why}</source>
   <translation>لم يُقرأ الملف {file}: {why}</translation>
  </message>
  <message>
   <source>{file}, page {page}</source>
   <translation>{file}، الصفحة {page}</translation>
  </message>
  <message>
   <source>{file}: no faults.</source>
   <translation>{file}: لا ملاحظات.</translation>
  </message>
  <message>
   <source>{file}: the file cannot be read: {problem}</source>
   <translation>{file}: تعذّرت قراءة الملف: {problem}</translation>
  </message>
  <message>
   <source>{file}: {rows}</source>
   <translation>{file}: {rows}</translation>
  </message>
  <message>
   <source>{file}: {row}</source>
   <translation>{file}: {row}</translation>
  </message>
  <message>
   <source>{first}, and {more}</source>
   <translation>{first}، و{more}</translation>
  </message>
  <message>
   <source>{folder} already holds a central store; nothing was changed.</source>
   <translation>يوجد مخزن مركزي في {folder} من قبل، ولم يُغيَّر شيء.</translation>
  </message>
  <message>
   <source>{form}: {case}</source>
   <translation>{form}: {case}</translation>
  </message>
  <message>
   <source>{found}; category {category}</source>
   <translation>{found}، الفئة {category}</translation>
  </message>
  <message>
   <source>{found}; {asked}</source>
   <translation>{found}، {asked}</translation>
  </message>
  <message>
   <source>{gregorian} CE</source>
   <translation>{gregorian}م</translation>
  </message>
  <message>
   <source>{held} The reason is kept with the file and stands in its evidence.</source>
   <translation>{held} يُحفظ السبب مع الملف ويظهر في إثباته.</translation>
  </message>
  <message>
   <source>{high} or less</source>
   <translation>{high} فأقل</translation>
  </message>
  <message>
   <source>{hijri} AH</source>
   <translation>{hijri}هـ</translation>
  </message>
  <message>
   <source>{hijri} AH, corresponding to {gregorian} CE</source>
   <translation>{hijri}هـ الموافق {gregorian}م</translation>
  </message>
  <message>
   <source>{in_favour} of {counted}</source>
   <translation>{in_favour} من {counted}</translation>
  </message>
  <message>
   <source>{kept}. Changed since: {names}.</source>
   <translation>{kept}. تغيّر بعد ذلك: {names}.</translation>
  </message>
  <message>
   <source>{kept}. Nothing changed since.</source>
   <translation>{kept}. لم يتغير شيء بعد ذلك.</translation>
  </message>
  <message>
   <source>{kept}. The conditions of the policy changed since.</source>
   <translation>{kept}. تغيرت شروط السياسة بعد ذلك.</translation>
  </message>
  <message>
   <source>{kind} on {day}</source>
   <translation>{kind} في {day}</translation>
  </message>
  <message>
   <source>{kind} {number}</source>
   <translation>{kind} {number}</translation>
  </message>
  <message>
   <source>{kind}, finished {when} by {name}</source>
   <translation>{kind}، انتهت في {when}، الباحث: {name}</translation>
  </message>
  <message>
   <source>{label} ({count})</source>
   <translation>{label} ({count})</translation>
  </message>
  <message>
   <source>{label} «{text}»: {why}</source>
   <translation>{label} «{text}»: {why}</translation>
  </message>
  <message>
   <source>{label}, Gregorian date</source>
   <translation>{label}، التاريخ الميلادي</translation>
  </message>
  <message>
   <source>{label}, Hijri date</source>
   <translation>{label}، التاريخ الهجري</translation>
  </message>
  <message>
   <source>{label}: {fault}</source>
   <translation>{label}: {fault}</translation>
  </message>
  <message>
   <source>{label}: {value}</source>
   <translation>{label}: {value}</translation>
  </message>
  <message>
   <source>{low} or more</source>
   <translation>{low} فأكثر</translation>
  </message>
  <message>
   <source>{mark} of 5</source>
   <translation>{mark} من 5</translation>
  </message>
  <message>
   <source>{mark}: {words}</source>
   <translation>{mark}: {words}</translation>
  </message>
  <message>
   <source>{mean} days; 90% within {most}</source>
   <translation>{mean} يوماً في المتوسط، و90% خلال {most} يوماً</translation>
  </message>
  <message>
   <source>{mean} of 5 ({count} answers)</source>
   <translation>{mean} من 5 (عدد الإجابات {count})</translation>
  </message>
  <message>
   <source>{measured}; {words}</source>
   <translation>{measured}؛ {words}</translation>
  </message>
  <message>
   <source>{measure} is {bounds}</source>
   <translation>{measure} يكون {bounds}</translation>
  </message>
  <message>
   <source>{measure}: {definition}</source>
   <translation>{measure}: {definition}</translation>
  </message>
  <message>
   <source>{median} days</source>
   <translation>{median} يوماً (الوسيط)</translation>
  </message>
  <message>
   <source>{median} hours</source>
   <translation>{median} ساعة (الوسيط)</translation>
  </message>
  <message>
   <source>{member} may be on file: {who}</source>
   <translation>قد يكون {member} مسجّلاً: {who}</translation>
  </message>
  <message>
   <source>{member} stands back: {reason}</source>
   <translation>تنحّى {member}: {reason}</translation>
  </message>
  <message>
   <source>{month} {year} has {days} days by the Umm al-Qura calendar; check the day.</source>
   <translation>شهر {month} {year} عدد أيامه {days} بتقويم أم القرى؛ راجع اليوم.</translation>
  </message>
  <message>
   <source>{name} ({who})</source>
   <translation>{name} ({who})</translation>
  </message>
  <message>
   <source>{name} at {when}</source>
   <translation>{name} في {when}</translation>
  </message>
  <message>
   <source>{name} has an income: add it here.</source>
   <translation>لـ{name} دخل خاص: أضفه هنا.</translation>
  </message>
  <message>
   <source>{name} is not shown here again. Whoever looks at the history sees your reason.</source>
   <translation>لن يظهر {name} هنا مرة أخرى. ويبقى السبب الذي تكتبه محفوظاً في السجل.</translation>
  </message>
  <message>
   <source>{name} was opened as a branch. As headquarters its computers would see every branch: if that is what you want, run istiqbal-central branch headquarters first, otherwise choose another name.</source>
   <translation>أُنشئ {name} فرعاً. ولو جُعل مقراً رئيساً لرأت أجهزته بيانات كل الفروع: إن كان هذا هو المراد فنفّذ أولاً istiqbal-central branch headquarters، وإلا فاختر اسماً آخر.</translation>
  </message>
  <message>
   <source>{name}, file {number}</source>
   <translation>{name}، الملف {number}</translation>
  </message>
  <message>
   <source>{name}, numbers begin with {code}</source>
   <translation>{name}، وتبدأ الأرقام بـ {code}</translation>
  </message>
  <message>
   <source>{name}, {capacity}, by the deed no. {deed}</source>
   <translation>{name}، {capacity}، بموجب الصك رقم {deed}</translation>
  </message>
  <message>
   <source>{name}, {time}</source>
   <translation>{name}، {time}</translation>
  </message>
  <message>
   <source>{name}, {when}</source>
   <translation>{name}، {when}</translation>
  </message>
  <message>
   <source>{name}: {reason}</source>
   <translation>{name}: {reason}</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <source>{note}. {sure}</source>
   <translation>{note}. {sure}</translation>
  </message>
  <message>
   <source>{number} of {all}</source>
   <translation>{number} من {all}</translation>
  </message>
  <message>
   <source>{number} · {measure}</source>
   <translation>{number} · {measure}</translation>
  </message>
  <message>
   <source>{number}. {clause}</source>
   <translation>{number}. {clause}</translation>
  </message>
  <message>
   <source>{number}: {kind}, to be answered by {day}. {left}.</source>
   <translation>{number}: {kind}، وموعد الرد {day}. {left}.</translation>
  </message>
  <message>
   <source>{number}: {kind}. {state}.</source>
   <translation>{number}: {kind}. {state}.</translation>
  </message>
  <message>
   <source>{number}: {state}, received on {day}</source>
   <translation>{number}: {state}، ورد في {day}</translation>
  </message>
  <message numerus="yes">
   <source>{n} answers</source>
   <translation>
    <numerusform>لا إجابات</numerusform>
    <numerusform>إجابة واحدة</numerusform>
    <numerusform>إجابتان</numerusform>
    <numerusform>{n} إجابات</numerusform>
    <numerusform>{n} إجابة</numerusform>
    <numerusform>{n} إجابة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} answers are open</source>
   <translation>
    <numerusform>لا إجابات ناقصة</numerusform>
    <numerusform>إجابة واحدة ناقصة</numerusform>
    <numerusform>إجابتان ناقصتان</numerusform>
    <numerusform>{n} إجابات ناقصة</numerusform>
    <numerusform>{n} إجابة ناقصة</numerusform>
    <numerusform>{n} إجابة ناقصة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} answers are there: tell the visitors</source>
   <translation>
    <numerusform>لا إجابات جديدة</numerusform>
    <numerusform>وصلت إجابة: يُبلَّغ المراجع</numerusform>
    <numerusform>وصلت إجابتان: يُبلَّغ المراجعان</numerusform>
    <numerusform>وصلت {n} إجابات: يُبلَّغ المراجعون</numerusform>
    <numerusform>وصلت {n} إجابة: يُبلَّغ المراجعون</numerusform>
    <numerusform>وصلت {n} إجابة: يُبلَّغ المراجعون</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} answers changed since the signature; they need no new declaration</source>
   <translation>
    <numerusform>لم يتغيّر جواب بعد التوقيع</numerusform>
    <numerusform>تغيّر جواب واحد بعد التوقيع، ولا يلزمه إقرار جديد</numerusform>
    <numerusform>تغيّر جوابان بعد التوقيع، ولا يلزمهما إقرار جديد</numerusform>
    <numerusform>تغيّرت {n} أجوبة بعد التوقيع، ولا يلزمها إقرار جديد</numerusform>
    <numerusform>تغيّر {n} جواباً بعد التوقيع، ولا يلزمها إقرار جديد</numerusform>
    <numerusform>تغيّر {n} جواب بعد التوقيع، ولا يلزمها إقرار جديد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} answers could not be saved. They stay here and are tried again.</source>
   <translation>
    <numerusform>كل الإجابات محفوظة.</numerusform>
    <numerusform>تعذّر حفظ إجابة واحدة. هي باقية هنا وستُعاد المحاولة.</numerusform>
    <numerusform>تعذّر حفظ إجابتين. هما باقيتان هنا وستُعاد المحاولة.</numerusform>
    <numerusform>تعذّر حفظ {n} إجابات. هي باقية هنا وستُعاد المحاولة.</numerusform>
    <numerusform>تعذّر حفظ {n} إجابة. هي باقية هنا وستُعاد المحاولة.</numerusform>
    <numerusform>تعذّر حفظ {n} إجابة. هي باقية هنا وستُعاد المحاولة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} answers to confirm or correct</source>
   <translation>
    <numerusform>لا إجابات تنتظر التأكيد أو التصحيح</numerusform>
    <numerusform>إجابة واحدة تنتظر التأكيد أو التصحيح</numerusform>
    <numerusform>إجابتان تنتظران التأكيد أو التصحيح</numerusform>
    <numerusform>{n} إجابات تنتظر التأكيد أو التصحيح</numerusform>
    <numerusform>{n} إجابة تنتظر التأكيد أو التصحيح</numerusform>
    <numerusform>{n} إجابة تنتظر التأكيد أو التصحيح</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} appeals are past their day</source>
   <translation>
    <numerusform>لا تظلم متأخر</numerusform>
    <numerusform>تظلم واحد تجاوز موعد الرد</numerusform>
    <numerusform>تظلمان تجاوزا موعد الرد</numerusform>
    <numerusform>{n} تظلمات تجاوزت موعد الرد</numerusform>
    <numerusform>{n} تظلماً تجاوزت موعد الرد</numerusform>
    <numerusform>{n} تظلم تجاوزت موعد الرد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} applications were taken in as drafts</source>
   <translation>
    <numerusform>لم يُدخل أي طلب</numerusform>
    <numerusform>أُدخل طلب واحد، وهو مسودة</numerusform>
    <numerusform>أُدخل طلبان، وهما مسودتان</numerusform>
    <numerusform>أُدخلت {n} طلبات، وهي مسودات</numerusform>
    <numerusform>أُدخل {n} طلباً، وهي مسودات</numerusform>
    <numerusform>أُدخل {n} طلب، وهي مسودات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} are left: look at the rows again to go on</source>
   <translation>
    <numerusform>لم يبق شيء</numerusform>
    <numerusform>بقي طلب واحد: عاين الأسطر من جديد لتكمل</numerusform>
    <numerusform>بقي طلبان: عاين الأسطر من جديد لتكمل</numerusform>
    <numerusform>بقيت {n} طلبات: عاين الأسطر من جديد لتكمل</numerusform>
    <numerusform>بقي {n} طلباً: عاين الأسطر من جديد لتكمل</numerusform>
    <numerusform>بقي {n} طلب: عاين الأسطر من جديد لتكمل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} articles</source>
   <translation>
    <numerusform>لا بنود</numerusform>
    <numerusform>بند واحد</numerusform>
    <numerusform>بندان</numerusform>
    <numerusform>{n} بنود</numerusform>
    <numerusform>{n} بنداً</numerusform>
    <numerusform>{n} بند</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} associations</source>
   <translation>
    <numerusform>لا جمعيات</numerusform>
    <numerusform>جمعية واحدة</numerusform>
    <numerusform>جمعيتان</numerusform>
    <numerusform>{n} جمعيات</numerusform>
    <numerusform>{n} جمعية</numerusform>
    <numerusform>{n} جمعية</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} beneficiaries wait for what was granted</source>
   <translation>
    <numerusform>لا مستفيدين ينتظرون ما مُنح لهم</numerusform>
    <numerusform>مستفيد واحد ينتظر ما مُنح له</numerusform>
    <numerusform>مستفيدان ينتظران ما مُنح لهما</numerusform>
    <numerusform>{n} مستفيدين ينتظرون ما مُنح لهم</numerusform>
    <numerusform>{n} مستفيداً ينتظرون ما مُنح لهم</numerusform>
    <numerusform>{n} مستفيد ينتظرون ما مُنح لهم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} beneficiaries were referred and are still to be told</source>
   <translation>
    <numerusform>أُبلغ كل من أُحيل</numerusform>
    <numerusform>أُحيل مستفيد واحد ولم يُبلغ بعد</numerusform>
    <numerusform>أُحيل مستفيدان ولم يُبلغا بعد</numerusform>
    <numerusform>أُحيل {n} مستفيدين ولم يُبلغوا بعد</numerusform>
    <numerusform>أُحيل {n} مستفيداً ولم يُبلغوا بعد</numerusform>
    <numerusform>أُحيل {n} مستفيد ولم يُبلغوا بعد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} blank forms were kept.</source>
   <translation>
    <numerusform>لم يُحفظ أي نموذج.</numerusform>
    <numerusform>حُفظ نموذج واحد.</numerusform>
    <numerusform>حُفظ نموذجان.</numerusform>
    <numerusform>حُفظت {n} نماذج.</numerusform>
    <numerusform>حُفظ {n} نموذجاً.</numerusform>
    <numerusform>حُفظ {n} نموذج.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} breaches to be told to the authority</source>
   <translation>
    <numerusform>لا حادثة تسرب بانتظار إشعار سدايا</numerusform>
    <numerusform>حادثة تسرب واحدة بانتظار إشعار سدايا</numerusform>
    <numerusform>حادثتا تسرب بانتظار إشعار سدايا</numerusform>
    <numerusform>{n} حوادث تسرب بانتظار إشعار سدايا</numerusform>
    <numerusform>{n} حادثة تسرب بانتظار إشعار سدايا</numerusform>
    <numerusform>{n} حادثة تسرب بانتظار إشعار سدايا</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} changes</source>
   <translation>
    <numerusform>لا تغييرات</numerusform>
    <numerusform>تغيير واحد</numerusform>
    <numerusform>تغييران</numerusform>
    <numerusform>{n} تغييرات</numerusform>
    <numerusform>{n} تغييراً</numerusform>
    <numerusform>{n} تغيير</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} characters</source>
   <translation>
    <numerusform>بلا حروف</numerusform>
    <numerusform>حرف واحد</numerusform>
    <numerusform>حرفان</numerusform>
    <numerusform>{n} أحرف</numerusform>
    <numerusform>{n} حرفاً</numerusform>
    <numerusform>{n} حرف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} characters left</source>
   <translation>
    <numerusform>لم يبق متسع</numerusform>
    <numerusform>بقي حرف واحد</numerusform>
    <numerusform>بقي حرفان</numerusform>
    <numerusform>بقي {n} أحرف</numerusform>
    <numerusform>بقي {n} حرفاً</numerusform>
    <numerusform>بقي {n} حرف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} complaints are past their day</source>
   <translation>
    <numerusform>لا شكوى ولا مقترح تجاوز موعده</numerusform>
    <numerusform>شكوى أو مقترح واحد تجاوز موعده</numerusform>
    <numerusform>اثنان من الشكاوى والمقترحات تجاوزا موعدهما</numerusform>
    <numerusform>{n} من الشكاوى والمقترحات تجاوزت موعدها</numerusform>
    <numerusform>{n} من الشكاوى والمقترحات تجاوزت موعدها</numerusform>
    <numerusform>{n} من الشكاوى والمقترحات تجاوزت موعدها</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <translation>
    <numerusform>صفر يوم</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومين</numerusform>
    <numerusform>{n} أيام</numerusform>
    <numerusform>{n} يوماً</numerusform>
    <numerusform>{n} يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days late</source>
   <translation>
    <numerusform>غير متأخر</numerusform>
    <numerusform>متأخر يوماً واحداً</numerusform>
    <numerusform>متأخر يومين</numerusform>
    <numerusform>متأخر {n} أيام</numerusform>
    <numerusform>متأخر {n} يوماً</numerusform>
    <numerusform>متأخر {n} يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days left</source>
   <translation>
    <numerusform>لم يبق يوم</numerusform>
    <numerusform>بقي يوم واحد</numerusform>
    <numerusform>بقي يومان</numerusform>
    <numerusform>بقيت {n} أيام</numerusform>
    <numerusform>بقي {n} يوماً</numerusform>
    <numerusform>بقي {n} يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days over</source>
   <translation>
    <numerusform>انتهى اليوم</numerusform>
    <numerusform>انتهى منذ يوم</numerusform>
    <numerusform>انتهى منذ يومين</numerusform>
    <numerusform>انتهى منذ {n} أيام</numerusform>
    <numerusform>انتهى منذ {n} يوماً</numerusform>
    <numerusform>انتهى منذ {n} يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} decisions may be told now</source>
   <translation>
    <numerusform>لا قرار يُبلَّغ</numerusform>
    <numerusform>قرار واحد يمكن تبليغه الآن</numerusform>
    <numerusform>قراران يمكن تبليغهما الآن</numerusform>
    <numerusform>{n} قرارات يمكن تبليغها الآن</numerusform>
    <numerusform>{n} قراراً يمكن تبليغه الآن</numerusform>
    <numerusform>{n} قرار يمكن تبليغه الآن</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} documents are outstanding</source>
   <translation>
    <numerusform>لا وثائق ناقصة</numerusform>
    <numerusform>وثيقة واحدة ناقصة</numerusform>
    <numerusform>وثيقتان ناقصتان</numerusform>
    <numerusform>{n} وثائق ناقصة</numerusform>
    <numerusform>{n} وثيقة ناقصة</numerusform>
    <numerusform>{n} وثيقة ناقصة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} documents must be looked at again before the decision</source>
   <translation>
    <numerusform>لا وثائق تُراجع قبل القرار</numerusform>
    <numerusform>وثيقة واحدة تُراجع قبل القرار</numerusform>
    <numerusform>وثيقتان تُراجعان قبل القرار</numerusform>
    <numerusform>{n} وثائق تُراجع قبل القرار</numerusform>
    <numerusform>{n} وثيقة تُراجع قبل القرار</numerusform>
    <numerusform>{n} وثيقة تُراجع قبل القرار</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} duties were skipped: they are shown as gaps.</source>
   <translation>
    <numerusform>لا ثغرات.</numerusform>
    <numerusform>أُغفل واجب واحد، ويظهر أدناه بوصفه ثغرة.</numerusform>
    <numerusform>أُغفل واجبان، ويظهران أدناه بوصفهما ثغرتين.</numerusform>
    <numerusform>أُغفلت {n} واجبات، وتظهر أدناه بوصفها ثغرات.</numerusform>
    <numerusform>أُغفل {n} واجباً، وتظهر أدناه بوصفها ثغرات.</numerusform>
    <numerusform>أُغفل {n} واجب، وتظهر أدناه بوصفها ثغرات.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} earlier editions</source>
   <translation>
    <numerusform>لا إصدارات سابقة</numerusform>
    <numerusform>إصدار سابق واحد</numerusform>
    <numerusform>إصداران سابقان</numerusform>
    <numerusform>{n} إصدارات سابقة</numerusform>
    <numerusform>{n} إصداراً سابقاً</numerusform>
    <numerusform>{n} إصدار سابق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries</source>
   <translation>
    <numerusform>لا تسجيلات</numerusform>
    <numerusform>تنفيذ واحد</numerusform>
    <numerusform>تنفيذان</numerusform>
    <numerusform>نُفّذ {n} مرات</numerusform>
    <numerusform>نُفّذ {n} مرة</numerusform>
    <numerusform>نُفّذ {n} مرة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} fields need another look</source>
   <translation>
    <numerusform>لا حقول تحتاج إلى مراجعة</numerusform>
    <numerusform>حقل واحد يحتاج إلى مراجعة</numerusform>
    <numerusform>حقلان يحتاجان إلى مراجعة</numerusform>
    <numerusform>{n} حقول تحتاج إلى مراجعة</numerusform>
    <numerusform>{n} حقلاً تحتاج إلى مراجعة</numerusform>
    <numerusform>{n} حقل تحتاج إلى مراجعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <translation>
    <numerusform>لا ملفات</numerusform>
    <numerusform>ملف واحد</numerusform>
    <numerusform>ملفان</numerusform>
    <numerusform>{n} ملفات</numerusform>
    <numerusform>{n} ملفاً</numerusform>
    <numerusform>{n} ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files are ready</source>
   <translation>
    <numerusform>لا ملف جاهز</numerusform>
    <numerusform>ملف واحد جاهز</numerusform>
    <numerusform>ملفان جاهزان</numerusform>
    <numerusform>{n} ملفات جاهزة</numerusform>
    <numerusform>{n} ملفاً جاهزاً</numerusform>
    <numerusform>{n} ملف جاهز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files are ready for the committee</source>
   <translation>
    <numerusform>لا ملف جاهز للجنة</numerusform>
    <numerusform>ملف واحد جاهز للعرض على اللجنة</numerusform>
    <numerusform>ملفان جاهزان للعرض على اللجنة</numerusform>
    <numerusform>{n} ملفات جاهزة للعرض على اللجنة</numerusform>
    <numerusform>{n} ملفاً جاهزاً للعرض على اللجنة</numerusform>
    <numerusform>{n} ملف جاهز للعرض على اللجنة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files of one person</source>
   <translation>
    <numerusform>لا ملفات لشخص واحد</numerusform>
    <numerusform>ملف واحد لشخص واحد</numerusform>
    <numerusform>ملفان لشخص واحد</numerusform>
    <numerusform>{n} ملفات لشخص واحد</numerusform>
    <numerusform>{n} ملفاً لشخص واحد</numerusform>
    <numerusform>{n} ملف لشخص واحد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files waiting to be sent</source>
   <translation>
    <numerusform>لا شيء بانتظار الإرسال</numerusform>
    <numerusform>ملف واحد بانتظار الإرسال</numerusform>
    <numerusform>ملفان بانتظار الإرسال</numerusform>
    <numerusform>{n} ملفات بانتظار الإرسال</numerusform>
    <numerusform>{n} ملفاً بانتظار الإرسال</numerusform>
    <numerusform>{n} ملف بانتظار الإرسال</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files were not completed in time</source>
   <translation>
    <numerusform>لا ملف متأخر</numerusform>
    <numerusform>ملف واحد لم يُستكمل في موعده</numerusform>
    <numerusform>ملفان لم يُستكملا في موعدهما</numerusform>
    <numerusform>{n} ملفات لم تُستكمل في موعدها</numerusform>
    <numerusform>{n} ملفاً لم تُستكمل في موعدها</numerusform>
    <numerusform>{n} ملف لم تُستكمل في موعدها</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files were not decided and wait for another session.</source>
   <translation>
    <numerusform>لا ملف ينتظر.</numerusform>
    <numerusform>ملف واحد لم يُبتّ فيه، وينتظر جلسة أخرى.</numerusform>
    <numerusform>ملفان لم يُبتّ فيهما، وينتظران جلسة أخرى.</numerusform>
    <numerusform>{n} ملفات لم يُبتّ فيها، وتنتظر جلسة أخرى.</numerusform>
    <numerusform>{n} ملفاً لم يُبتّ فيها، وتنتظر جلسة أخرى.</numerusform>
    <numerusform>{n} ملف لم يُبتّ فيها، وتنتظر جلسة أخرى.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files were put on the agenda.</source>
   <translation>
    <numerusform>لم يُدرج ملف.</numerusform>
    <numerusform>أُدرج ملف واحد في جدول الأعمال.</numerusform>
    <numerusform>أُدرج ملفان في جدول الأعمال.</numerusform>
    <numerusform>أُدرجت {n} ملفات في جدول الأعمال.</numerusform>
    <numerusform>أُدرج {n} ملفاً في جدول الأعمال.</numerusform>
    <numerusform>أُدرج {n} ملف في جدول الأعمال.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files were received in this period.</source>
   <translation>
    <numerusform>لم يُستلَم أي ملف في هذه المدة.</numerusform>
    <numerusform>استُلم في هذه المدة ملف واحد.</numerusform>
    <numerusform>استُلم في هذه المدة ملفان.</numerusform>
    <numerusform>استُلمت في هذه المدة {n} ملفات.</numerusform>
    <numerusform>استُلم في هذه المدة {n} ملفاً.</numerusform>
    <numerusform>استُلم في هذه المدة {n} ملف.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} follow-ups are due</source>
   <translation>
    <numerusform>لا متابعات حان موعدها</numerusform>
    <numerusform>متابعة واحدة حان موعدها</numerusform>
    <numerusform>متابعتان حان موعدهما</numerusform>
    <numerusform>{n} متابعات حان موعدها</numerusform>
    <numerusform>{n} متابعة حان موعدها</numerusform>
    <numerusform>{n} متابعة حان موعدها</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} hours left</source>
   <translation>
    <numerusform>بقي أقل من ساعة</numerusform>
    <numerusform>بقيت ساعة واحدة</numerusform>
    <numerusform>بقيت ساعتان</numerusform>
    <numerusform>بقيت {n} ساعات</numerusform>
    <numerusform>بقيت {n} ساعة</numerusform>
    <numerusform>بقيت {n} ساعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} hours over</source>
   <translation>
    <numerusform>حان الموعد</numerusform>
    <numerusform>مضت ساعة على الموعد</numerusform>
    <numerusform>مضت ساعتان على الموعد</numerusform>
    <numerusform>مضت {n} ساعات على الموعد</numerusform>
    <numerusform>مضت {n} ساعة على الموعد</numerusform>
    <numerusform>مضت {n} ساعة على الموعد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} instalments wait</source>
   <translation>
    <numerusform>لا دفعات تنتظر</numerusform>
    <numerusform>دفعة واحدة تنتظر</numerusform>
    <numerusform>دفعتان تنتظران</numerusform>
    <numerusform>{n} دفعات تنتظر</numerusform>
    <numerusform>{n} دفعة تنتظر</numerusform>
    <numerusform>{n} دفعة تنتظر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines above the header are no applications</source>
   <translation>
    <numerusform>لا سطر فوق العناوين</numerusform>
    <numerusform>سطر واحد فوق العناوين ليس طلباً</numerusform>
    <numerusform>سطران فوق العناوين ليسا طلبين</numerusform>
    <numerusform>{n} أسطر فوق العناوين ليست طلبات</numerusform>
    <numerusform>{n} سطراً فوق العناوين ليست طلبات</numerusform>
    <numerusform>{n} سطر فوق العناوين ليست طلبات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines of points</source>
   <translation>
    <numerusform>لا بنود للنقاط</numerusform>
    <numerusform>بند واحد للنقاط</numerusform>
    <numerusform>بندان للنقاط</numerusform>
    <numerusform>{n} بنود للنقاط</numerusform>
    <numerusform>{n} بنداً للنقاط</numerusform>
    <numerusform>{n} بند للنقاط</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} matters are left before the study can be finished</source>
   <translation>
    <numerusform>لم يبق شيء قبل إنهاء الدراسة</numerusform>
    <numerusform>بقي أمر واحد قبل إنهاء الدراسة</numerusform>
    <numerusform>بقي أمران قبل إنهاء الدراسة</numerusform>
    <numerusform>بقيت {n} أمور قبل إنهاء الدراسة</numerusform>
    <numerusform>بقي {n} أمراً قبل إنهاء الدراسة</numerusform>
    <numerusform>بقي {n} أمر قبل إنهاء الدراسة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} matters need your decision</source>
   <translation>
    <numerusform>لا أمور تحتاج إلى قرارك</numerusform>
    <numerusform>أمر واحد يحتاج إلى قرارك</numerusform>
    <numerusform>أمران يحتاجان إلى قرارك</numerusform>
    <numerusform>{n} أمور تحتاج إلى قرارك</numerusform>
    <numerusform>{n} أمراً تحتاج إلى قرارك</numerusform>
    <numerusform>{n} أمر تحتاج إلى قرارك</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages</source>
   <translation>
    <numerusform>لا رسائل</numerusform>
    <numerusform>رسالة واحدة</numerusform>
    <numerusform>رسالتان</numerusform>
    <numerusform>{n} رسائل</numerusform>
    <numerusform>{n} رسالة</numerusform>
    <numerusform>{n} رسالة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} min</source>
   <translation>
    <numerusform>أقل من دقيقة</numerusform>
    <numerusform>دقيقة</numerusform>
    <numerusform>دقيقتان</numerusform>
    <numerusform>{n} دقائق</numerusform>
    <numerusform>{n} دقيقة</numerusform>
    <numerusform>{n} دقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more characters</source>
   <translation>
    <numerusform>اكتملت</numerusform>
    <numerusform>بقي حرف واحد</numerusform>
    <numerusform>بقي حرفان</numerusform>
    <numerusform>بقيت {n} أحرف</numerusform>
    <numerusform>بقي {n} حرفاً</numerusform>
    <numerusform>بقي {n} حرف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of them show a gap.</source>
   <translation>
    <numerusform>ولا ثغرة في أيٍّ منها.</numerusform>
    <numerusform>وفي واحد منها ثغرة.</numerusform>
    <numerusform>وفي اثنين منها ثغرات.</numerusform>
    <numerusform>وفي {n} منها ثغرات.</numerusform>
    <numerusform>وفي {n} منها ثغرات.</numerusform>
    <numerusform>وفي {n} منها ثغرات.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} other answers</source>
   <translation>
    <numerusform>لا إجابات أخرى</numerusform>
    <numerusform>إجابة أخرى</numerusform>
    <numerusform>إجابتان أخريان</numerusform>
    <numerusform>{n} إجابات أخرى</numerusform>
    <numerusform>{n} إجابة أخرى</numerusform>
    <numerusform>{n} إجابة أخرى</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages are attached</source>
   <translation>
    <numerusform>لم تُرفق صفحات جديدة</numerusform>
    <numerusform>أُرفقت صفحة واحدة</numerusform>
    <numerusform>أُرفقت صفحتان</numerusform>
    <numerusform>أُرفقت {n} صفحات</numerusform>
    <numerusform>أُرفقت {n} صفحة</numerusform>
    <numerusform>أُرفقت {n} صفحة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages are back in their files</source>
   <translation>
    <numerusform>لم تعد أي صفحة إلى ملفها</numerusform>
    <numerusform>عادت صفحة واحدة إلى ملفها</numerusform>
    <numerusform>عادت صفحتان إلى ملفهما</numerusform>
    <numerusform>عادت {n} صفحات إلى ملفاتها</numerusform>
    <numerusform>عادت {n} صفحة إلى ملفاتها</numerusform>
    <numerusform>عادت {n} صفحة إلى ملفاتها</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pages wait for you</source>
   <translation>
    <numerusform>لا صفحات بانتظارك</numerusform>
    <numerusform>صفحة واحدة بانتظارك</numerusform>
    <numerusform>صفحتان بانتظارك</numerusform>
    <numerusform>{n} صفحات بانتظارك</numerusform>
    <numerusform>{n} صفحة بانتظارك</numerusform>
    <numerusform>{n} صفحة بانتظارك</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs of files may be one person and wait for your decision</source>
   <translation>
    <numerusform>لا ملفات بانتظار قرارك</numerusform>
    <numerusform>ملفان قد يكونان لشخص واحد، بانتظار قرارك</numerusform>
    <numerusform>حالتان قد يكون فيهما ملفان لشخص واحد، بانتظار قرارك</numerusform>
    <numerusform>{n} حالات قد يكون فيها ملفان لشخص واحد، بانتظار قرارك</numerusform>
    <numerusform>{n} حالة قد يكون فيها ملفان لشخص واحد، بانتظار قرارك</numerusform>
    <numerusform>{n} حالة قد يكون فيها ملفان لشخص واحد، بانتظار قرارك</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs wait for a decision</source>
   <translation>
    <numerusform>لا شيء بانتظار قرار</numerusform>
    <numerusform>حالة واحدة بانتظار القرار</numerusform>
    <numerusform>حالتان بانتظار القرار</numerusform>
    <numerusform>{n} حالات بانتظار القرار</numerusform>
    <numerusform>{n} حالة بانتظار القرار</numerusform>
    <numerusform>{n} حالة بانتظار القرار</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} papers wait in the box. Take any of them; when it is typed, it is torn up.</source>
   <translation>
    <numerusform>لا استبانات في الصندوق.</numerusform>
    <numerusform>في الصندوق استبانة واحدة. تُتلف بعد إدخالها.</numerusform>
    <numerusform>في الصندوق استبانتان. خذ أيّ واحدة، وتُتلف بعد إدخالها.</numerusform>
    <numerusform>في الصندوق {n} استبانات. خذ أيّ واحدة، وتُتلف بعد إدخالها.</numerusform>
    <numerusform>في الصندوق {n} استبانة. خذ أيّ واحدة، وتُتلف بعد إدخالها.</numerusform>
    <numerusform>في الصندوق {n} استبانة. خذ أيّ واحدة، وتُتلف بعد إدخالها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} places</source>
   <translation>
    <numerusform>لا مواضع</numerusform>
    <numerusform>موضع واحد</numerusform>
    <numerusform>موضعان</numerusform>
    <numerusform>{n} مواضع</numerusform>
    <numerusform>{n} موضعاً</numerusform>
    <numerusform>{n} موضع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} publications</source>
   <translation>
    <numerusform>لا منشورات</numerusform>
    <numerusform>منشور واحد</numerusform>
    <numerusform>منشوران</numerusform>
    <numerusform>{n} منشورات</numerusform>
    <numerusform>{n} منشوراً</numerusform>
    <numerusform>{n} منشور</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} questions are open</source>
   <translation>
    <numerusform>لا استفسار مفتوح</numerusform>
    <numerusform>استفسار واحد مفتوح</numerusform>
    <numerusform>استفساران مفتوحان</numerusform>
    <numerusform>{n} استفسارات مفتوحة</numerusform>
    <numerusform>{n} استفساراً مفتوحاً</numerusform>
    <numerusform>{n} استفسار مفتوح</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} questions wait for your answer</source>
   <translation>
    <numerusform>لا استفسار ينتظر إجابتك</numerusform>
    <numerusform>استفسار واحد ينتظر إجابتك</numerusform>
    <numerusform>استفساران ينتظران إجابتك</numerusform>
    <numerusform>{n} استفسارات تنتظر إجابتك</numerusform>
    <numerusform>{n} استفساراً ينتظر إجابتك</numerusform>
    <numerusform>{n} استفسار ينتظر إجابتك</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} replies are held</source>
   <translation>
    <numerusform>لا رد محجوز</numerusform>
    <numerusform>رد واحد محجوز إلى يومه</numerusform>
    <numerusform>ردّان محجوزان إلى يومهما</numerusform>
    <numerusform>{n} ردود محجوزة إلى يومها</numerusform>
    <numerusform>{n} رداً محجوزاً إلى يومه</numerusform>
    <numerusform>{n} رد محجوز إلى يومه</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests</source>
   <translation>
    <numerusform>لا طلبات</numerusform>
    <numerusform>طلب واحد</numerusform>
    <numerusform>طلبان</numerusform>
    <numerusform>{n} طلبات</numerusform>
    <numerusform>{n} طلباً</numerusform>
    <numerusform>{n} طلب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests about personal data are past their day</source>
   <translation>
    <numerusform>لا طلب متأخر من أصحاب البيانات</numerusform>
    <numerusform>طلب واحد من صاحب بيانات تجاوز موعده</numerusform>
    <numerusform>طلبان من أصحاب البيانات تجاوزا موعدهما</numerusform>
    <numerusform>{n} طلبات من أصحاب البيانات تجاوزت موعدها</numerusform>
    <numerusform>{n} طلباً من أصحاب البيانات تجاوزت موعدها</numerusform>
    <numerusform>{n} طلب من أصحاب البيانات تجاوزت موعدها</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests about personal data to be answered</source>
   <translation>
    <numerusform>لا طلب من أصحاب البيانات بانتظار الرد</numerusform>
    <numerusform>طلب واحد من صاحب بيانات بانتظار الرد</numerusform>
    <numerusform>طلبان من أصحاب البيانات بانتظار الرد</numerusform>
    <numerusform>{n} طلبات من أصحاب البيانات بانتظار الرد</numerusform>
    <numerusform>{n} طلباً من أصحاب البيانات بانتظار الرد</numerusform>
    <numerusform>{n} طلب من أصحاب البيانات بانتظار الرد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests for programmes are open</source>
   <translation>
    <numerusform>لا طلبات برامج مفتوحة</numerusform>
    <numerusform>طلب برنامج واحد مفتوح</numerusform>
    <numerusform>طلبا برامج مفتوحان</numerusform>
    <numerusform>{n} طلبات برامج مفتوحة</numerusform>
    <numerusform>{n} طلب برنامج مفتوحاً</numerusform>
    <numerusform>{n} طلب برنامج مفتوح</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows</source>
   <translation>
    <numerusform>لا أسطر</numerusform>
    <numerusform>سطر واحد</numerusform>
    <numerusform>سطران</numerusform>
    <numerusform>{n} أسطر</numerusform>
    <numerusform>{n} سطراً</numerusform>
    <numerusform>{n} سطر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} scanned pages wait for you</source>
   <translation>
    <numerusform>لا صفحات ممسوحة بانتظارك</numerusform>
    <numerusform>صفحة ممسوحة واحدة بانتظارك</numerusform>
    <numerusform>صفحتان ممسوحتان بانتظارك</numerusform>
    <numerusform>{n} صفحات ممسوحة بانتظارك</numerusform>
    <numerusform>{n} صفحة ممسوحة بانتظارك</numerusform>
    <numerusform>{n} صفحة ممسوحة بانتظارك</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} slips are to be mended before it can be handed over.</source>
   <translation>
    <numerusform>لا أخطاء</numerusform>
    <numerusform>خطأ واحد يُصلح قبل الرفع.</numerusform>
    <numerusform>خطآن يُصلحان قبل الرفع.</numerusform>
    <numerusform>{n} أخطاء تُصلح قبل الرفع.</numerusform>
    <numerusform>{n} خطأً تُصلح قبل الرفع.</numerusform>
    <numerusform>{n} خطأ تُصلح قبل الرفع.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} steps are still open</source>
   <translation>
    <numerusform>لا خطوات مفتوحة</numerusform>
    <numerusform>خطوة واحدة لم تكتمل بعد</numerusform>
    <numerusform>خطوتان لم تكتملا بعد</numerusform>
    <numerusform>{n} خطوات لم تكتمل بعد</numerusform>
    <numerusform>{n} خطوة لم تكتمل بعد</numerusform>
    <numerusform>{n} خطوة لم تكتمل بعد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} take part</source>
   <translation>
    <numerusform>لا مشاركين</numerusform>
    <numerusform>مشارك واحد</numerusform>
    <numerusform>مشاركان</numerusform>
    <numerusform>{n} مشاركين</numerusform>
    <numerusform>{n} مشاركاً</numerusform>
    <numerusform>{n} مشارك</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} visitors wait</source>
   <translation>
    <numerusform>لا أحد ينتظر</numerusform>
    <numerusform>مراجع واحد ينتظر</numerusform>
    <numerusform>مراجعان ينتظران</numerusform>
    <numerusform>{n} مراجعين ينتظرون</numerusform>
    <numerusform>{n} مراجعاً ينتظرون</numerusform>
    <numerusform>{n} مراجع ينتظرون</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} were taken in before</source>
   <translation>
    <numerusform>لا شيء أُدخل من قبل</numerusform>
    <numerusform>طلب واحد أُدخل من قبل</numerusform>
    <numerusform>طلبان أُدخلا من قبل</numerusform>
    <numerusform>{n} طلبات أُدخلت من قبل</numerusform>
    <numerusform>{n} طلباً أُدخلت من قبل</numerusform>
    <numerusform>{n} طلب أُدخلت من قبل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} working days</source>
   <translation>
    <numerusform>لا يوم عمل</numerusform>
    <numerusform>يوم عمل واحد</numerusform>
    <numerusform>يوما عمل</numerusform>
    <numerusform>{n} أيام عمل</numerusform>
    <numerusform>{n} يوم عمل</numerusform>
    <numerusform>{n} يوم عمل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} years</source>
   <translation>
    <numerusform>أقل من سنة</numerusform>
    <numerusform>سنة واحدة</numerusform>
    <numerusform>سنتان</numerusform>
    <numerusform>{n} سنوات</numerusform>
    <numerusform>{n} سنة</numerusform>
    <numerusform>{n} سنة</numerusform>
   </translation>
  </message>
  <message>
   <source>{n}%</source>
   <translation>{n}٪</translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} و{other}</translation>
  </message>
  <message>
   <source>{outcome}, kept {when} by {name}</source>
   <translation>{outcome}، حُفظ في {when} بواسطة {name}</translation>
  </message>
  <message>
   <source>{outcome}, {day}</source>
   <translation>{outcome}، {day}</translation>
  </message>
  <message>
   <source>{paper}, page {page}</source>
   <translation>{paper}، صفحة {page}</translation>
  </message>
  <message>
   <source>{paper}, page {page} of {pages}</source>
   <translation>{paper}، الصفحة {page} من {pages}</translation>
  </message>
  <message>
   <source>{paper}: as it came back signed</source>
   <translation>{paper}: كما عادت موقعة</translation>
  </message>
  <message>
   <source>{paper}: {name}</source>
   <translation>{paper}: {name}</translation>
  </message>
  <message>
   <source>{place} on the agenda</source>
   <translation>ترتيبه في الجدول: {place}</translation>
  </message>
  <message>
   <source>{points} of {most}</source>
   <translation>{points} من {most}</translation>
  </message>
  <message>
   <source>{point}, in the file: {value}</source>
   <translation>{point}، في الملف: {value}</translation>
  </message>
  <message>
   <source>{policy}, judged on {day}</source>
   <translation>{policy}، نُظر فيه بتاريخ {day}</translation>
  </message>
  <message>
   <source>{policy}, version {version}</source>
   <translation>{policy}، الإصدار {version}</translation>
  </message>
  <message>
   <source>{policy}: {pictures} pictures, {papers} papers, {records} records, {differences} differences</source>
   <translation>{policy}: الصور {pictures}، الأوراق {papers}، السجلات {records}، الفروق {differences}</translation>
  </message>
  <message>
   <source>{present} of {members} members count, and {needed} are needed.</source>
   <translation>المحتسبون {present} من {members}، والمطلوب {needed}.</translation>
  </message>
  <message>
   <source>{program} · {association}</source>
   <translation>{program} · {association}</translation>
  </message>
  <message>
   <source>{question} is one of: {values}</source>
   <translation>{question} أحد: {values}</translation>
  </message>
  <message>
   <source>{question}: {mark} of 5</source>
   <translation>{question}: {mark} من 5</translation>
  </message>
  <message>
   <source>{reason} Asked for by: {services}.</source>
   <translation>{reason} تطلبها خدمة: {services}.</translation>
  </message>
  <message>
   <source>{record}: {question}</source>
   <translation>{record}: {question}</translation>
  </message>
  <message>
   <source>{role}: {name}</source>
   <translation>{role}: {name}</translation>
  </message>
  <message>
   <source>{said} · last sync {when}</source>
   <translation>{said} · آخر مزامنة {when}</translation>
  </message>
  <message>
   <source>{said}. One of several is enough.</source>
   <translation>{said}. تكفي واحدة من عدة وثائق.</translation>
  </message>
  <message>
   <source>{said}: {measured}</source>
   <translation>{said}: {measured}</translation>
  </message>
  <message>
   <source>{services}: {reason}</source>
   <translation>{services}: {reason}</translation>
  </message>
  <message>
   <source>{service} ({often})</source>
   <translation>{service} ({often})</translation>
  </message>
  <message>
   <source>{service}: {outcome}</source>
   <translation>{service}: {outcome}</translation>
  </message>
  <message>
   <source>{share} ({count} answers)</source>
   <translation>{share} (عدد الإجابات {count})</translation>
  </message>
  <message>
   <source>{source}, {period}</source>
   <translation>{source}، {period}</translation>
  </message>
  <message>
   <source>{source}: {question}</source>
   <translation>{source}: {question}</translation>
  </message>
  <message>
   <source>{state}, late</source>
   <translation>{state}، متأخر</translation>
  </message>
  <message>
   <source>{state}. {level}</source>
   <translation>{state}. {level}</translation>
  </message>
  <message>
   <source>{state}: {day}, at {time}, {place}</source>
   <translation>{state}: {day}، الساعة {time}، {place}</translation>
  </message>
  <message>
   <source>{state}: {left}</source>
   <translation>{state}: {left}</translation>
  </message>
  <message>
   <source>{table} ({unit})</source>
   <translation>{table} ({unit})</translation>
  </message>
  <message>
   <source>{taken} of {places}</source>
   <translation>{taken} من {places}</translation>
  </message>
  <message>
   <source>{title} ({count})</source>
   <translation>{title} ({count})</translation>
  </message>
  <message>
   <source>{title} on {day}</source>
   <translation>{title} يوم {day}</translation>
  </message>
  <message>
   <source>{title}, version {number}</source>
   <translation>{title}، الإصدار {number}</translation>
  </message>
  <message>
   <source>{verdict} by {name}, {when}</source>
   <translation>{verdict} · الباحث: {name} · الوقت: {when}</translation>
  </message>
  <message>
   <source>{way}, {when}</source>
   <translation>{way}، {when}</translation>
  </message>
  <message>
   <source>{way}: article {article} «{words}» Recorded {when}. It is no explicit consent: the consents are asked for apart.</source>
   <translation>{way}: السياسة ({article}): «{words}» سُجّل {when}. هذا قبول ضمني وليس موافقة صريحة: تُطلب الموافقات على حدة.</translation>
  </message>
  <message>
   <source>{what} from {giver}</source>
   <translation>{what} من {giver}</translation>
  </message>
  <message>
   <source>{what} {number}</source>
   <translation>{what} {number}</translation>
  </message>
  <message>
   <source>{what}: {ages}; asked for: {bounds}, in Gregorian years</source>
   <translation>{what}: {ages}، والمطلوب {bounds} بالسنوات الميلادية</translation>
  </message>
  <message>
   <source>{what}: {ages}; asked for: {bounds}, in Hijri years</source>
   <translation>{what}: {ages}، والمطلوب {bounds} بالسنوات الهجرية</translation>
  </message>
  <message>
   <source>{what}: {value}; at least {limit}</source>
   <translation>{what}: {value}، والحد الأدنى {limit}</translation>
  </message>
  <message>
   <source>{what}: {value}; at most {limit}</source>
   <translation>{what}: {value}، والحد الأعلى {limit}</translation>
  </message>
  <message>
   <source>{what}: {value}; category {category}</source>
   <translation>{what}: {value}، الفئة {category}</translation>
  </message>
  <message>
   <source>{when}, by {whom}</source>
   <translation>في {when}، {whom}</translation>
  </message>
  <message>
   <source>{when}, {name}</source>
   <translation>{when}، {name}</translation>
  </message>
  <message>
   <source>{where}: the order</source>
   <translation>{where}: الترتيب</translation>
  </message>
  <message>
   <source>{who} took the decision that is appealed against: others must look at it.</source>
   <translation>شارك {who} في القرار المتظلَّم منه، فلا بد أن ينظر في التظلم غيره.</translation>
  </message>
  <message>
   <source>{women} (known of {known} of {all})</source>
   <translation>{women} (معروف في {known} من {all})</translation>
  </message>
  <message>
   <source>{words} ({article})</source>
   <translation>«{words}» ({article})</translation>
  </message>
  <message>
   <source>{words} ({measured})</source>
   <translation>{words} ({measured})</translation>
  </message>
  <message>
   <source>{words}: {points}</source>
   <translation>{words}: {points}</translation>
  </message>
  <message>
   <source>“{what}” cannot be done now. {why}</source>
   <translation>لا يمكن «{what}» الآن. {why}</translation>
  </message>
  <message>
   <source>… is one of these</source>
   <translation>… هو أحد هذه الأجوبة</translation>
  </message>
 </context>
</TS>
