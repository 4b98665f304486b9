-- The schema of version 1, as the first release candidates made it. Never edited.
CREATE TABLE sync_meta (
	"key" VARCHAR(40) NOT NULL, 
	value JSON NOT NULL, 
	PRIMARY KEY ("key")
);

CREATE TABLE sync_lane (
	scope VARCHAR(80) NOT NULL, 
	epoch VARCHAR(16) NOT NULL, 
	next_seq INTEGER NOT NULL, 
	head_hash BLOB NOT NULL, 
	PRIMARY KEY (scope)
);

CREATE TABLE sync_scope (
	scope VARCHAR(80) NOT NULL, 
	cursor INTEGER NOT NULL, 
	head BLOB NOT NULL, 
	snapshot_id VARCHAR, 
	trouble VARCHAR, 
	PRIMARY KEY (scope)
);

CREATE TABLE out_group (
	number INTEGER NOT NULL, 
	gid VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	epoch VARCHAR(16) NOT NULL, 
	seq INTEGER NOT NULL, 
	prev BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	header BLOB NOT NULL, 
	body BLOB NOT NULL, 
	salt BLOB NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	result VARCHAR(16), 
	sseq INTEGER, 
	made_at DATETIME NOT NULL, 
	PRIMARY KEY (number), 
	UNIQUE (gid)
);

CREATE INDEX out_group_waiting ON out_group (scope, state, number);

CREATE TABLE field_ver (
	type VARCHAR(64) NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	meta JSON NOT NULL, 
	PRIMARY KEY (type, id)
);

CREATE TABLE shadow (
	type VARCHAR(64) NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	field VARCHAR(64) NOT NULL, 
	value JSON NOT NULL, 
	writer VARCHAR(16) NOT NULL, 
	PRIMARY KEY (type, id, field)
);

CREATE TABLE "conflict" (
	id VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	type VARCHAR(64) NOT NULL, 
	entity VARCHAR(32) NOT NULL, 
	field VARCHAR(64) NOT NULL, 
	detail JSON NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX conflict_of ON "conflict" (type, entity, field);

CREATE TABLE quarantine (
	number INTEGER NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	reason VARCHAR(64) NOT NULL, 
	sseq INTEGER, 
	gid VARCHAR(32), 
	data BLOB NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (number)
);

CREATE TABLE draft (
	type VARCHAR(64) NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	field VARCHAR(64) NOT NULL, 
	typed VARCHAR NOT NULL, 
	PRIMARY KEY (type, id, field)
);

CREATE TABLE application (
	application_no VARCHAR, 
	person_id VARCHAR, 
	household_id VARCHAR, 
	policy_id VARCHAR, 
	policy_version VARCHAR, 
	stage VARCHAR, 
	received_on VARCHAR(64), 
	completed_on VARCHAR(64), 
	received_by VARCHAR, 
	channel VARCHAR, 
	application_kind VARCHAR, 
	beneficiary_kind VARCHAR, 
	case_type VARCHAR, 
	applicant_capacity VARCHAR, 
	requested_services VARCHAR, 
	requested_amount INTEGER, 
	need_description VARCHAR, 
	previous_support BOOLEAN, 
	other_charities VARCHAR, 
	iban VARCHAR, 
	account_holder_name VARCHAR, 
	account_holder_relation VARCHAR, 
	consent_processing BOOLEAN, 
	consent_health BOOLEAN, 
	consent_credit BOOLEAN, 
	consent_verification BOOLEAN, 
	consent_sharing BOOLEAN, 
	consent_survey BOOLEAN, 
	reply_explained BOOLEAN, 
	id VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX ix_application_person_id ON application (person_id);

CREATE INDEX ix_application_scope ON application (scope);

CREATE INDEX ix_application_application_no ON application (application_no);

CREATE INDEX ix_application_household_id ON application (household_id);

CREATE TABLE household (
	head_id VARCHAR, 
	has_family BOOLEAN, 
	housing_type VARCHAR, 
	housing_tenure VARCHAR, 
	rent_annual INTEGER, 
	environment VARCHAR, 
	id VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX ix_household_scope ON household (scope);

CREATE INDEX ix_household_head_id ON household (head_id);

CREATE TABLE dependant (
	household_id VARCHAR, 
	entered_at VARCHAR, 
	name_first VARCHAR, 
	name_father VARCHAR, 
	name_grandfather VARCHAR, 
	name_family VARCHAR, 
	relation VARCHAR, 
	id_pending BOOLEAN, 
	id_number VARCHAR, 
	birth_date VARCHAR(64), 
	gender VARCHAR, 
	is_dependent BOOLEAN, 
	marital_status VARCHAR, 
	education_level VARCHAR, 
	work_status VARCHAR, 
	health_status VARCHAR, 
	income_monthly INTEGER, 
	id VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX ix_dependant_scope ON dependant (scope);

CREATE INDEX ix_dependant_household_id ON dependant (household_id);

CREATE TABLE income (
	household_id VARCHAR, 
	source VARCHAR, 
	received BOOLEAN, 
	amount_monthly INTEGER, 
	id VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX ix_income_household_id ON income (household_id);

CREATE INDEX ix_income_scope ON income (scope);

CREATE TABLE declaration (
	application_id VARCHAR, 
	content VARCHAR, 
	sha256 VARCHAR, 
	witness_signature VARCHAR, 
	device_signature VARCHAR, 
	witness_key VARCHAR, 
	device_key VARCHAR, 
	event_hash VARCHAR, 
	strokes VARCHAR, 
	mode VARCHAR, 
	witness VARCHAR, 
	sealed_at VARCHAR, 
	id VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX ix_declaration_application_id ON declaration (application_id);

CREATE INDEX ix_declaration_scope ON declaration (scope);

CREATE TRIGGER declaration_never_update BEFORE UPDATE ON declaration BEGIN SELECT RAISE(ABORT, 'a sealed declaration is never changed'); END;

CREATE TRIGGER declaration_never_delete BEFORE DELETE ON declaration BEGIN SELECT RAISE(ABORT, 'a sealed declaration is never changed'); END;

CREATE TABLE paper (
	application_id VARCHAR, 
	form VARCHAR, 
	form_version VARCHAR, 
	sha256 VARCHAR, 
	made_at VARCHAR, 
	made_by VARCHAR, 
	id VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX ix_paper_scope ON paper (scope);

CREATE INDEX ix_paper_application_id ON paper (application_id);

CREATE TABLE paper_file (
	sha256 VARCHAR(64) NOT NULL, 
	pdf BLOB NOT NULL, 
	PRIMARY KEY (sha256)
);

CREATE TABLE person (
	name_first VARCHAR, 
	name_father VARCHAR, 
	name_grandfather VARCHAR, 
	name_family VARCHAR, 
	id_type VARCHAR, 
	id_number VARCHAR, 
	id_expiry VARCHAR(64), 
	gender VARCHAR, 
	birth_date VARCHAR(64), 
	nationality VARCHAR, 
	marital_status VARCHAR, 
	mobile VARCHAR, 
	mobile_owner VARCHAR, 
	region_code VARCHAR, 
	governorate VARCHAR, 
	city VARCHAR, 
	district VARCHAR, 
	short_address VARCHAR, 
	location_note VARCHAR, 
	id VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX ix_person_scope ON person (scope);

CREATE INDEX ix_person_mobile ON person (mobile);

CREATE INDEX ix_person_id_number ON person (id_number);

CREATE TABLE visit (
	channel VARCHAR, 
	visitor_name VARCHAR, 
	visitor_mobile VARCHAR, 
	purpose VARCHAR, 
	inquiry VARCHAR, 
	answer VARCHAR, 
	referral_reason VARCHAR, 
	outcome VARCHAR, 
	arrived_at VARCHAR, 
	served_by VARCHAR, 
	application_id VARCHAR, 
	id VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX ix_visit_scope ON visit (scope);

CREATE INDEX ix_visit_application_id ON visit (application_id);

CREATE TABLE staff (
	name VARCHAR, 
	role VARCHAR, 
	id VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX ix_staff_scope ON staff (scope);

CREATE TABLE sighting (
	application_id VARCHAR, 
	document VARCHAR, 
	status VARCHAR, 
	number VARCHAR, 
	issuer VARCHAR, 
	issued_on VARCHAR(64), 
	expires_on VARCHAR(64), 
	note VARCHAR, 
	verified_by VARCHAR, 
	verified_at VARCHAR, 
	id VARCHAR(32) NOT NULL, 
	scope VARCHAR(80) NOT NULL, 
	PRIMARY KEY (id)
);

CREATE INDEX ix_sighting_application_id ON sighting (application_id);

CREATE INDEX ix_sighting_scope ON sighting (scope);

CREATE TABLE person_search (
	"row" INTEGER NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	words VARCHAR NOT NULL, 
	numbers VARCHAR NOT NULL, 
	PRIMARY KEY ("row"), 
	UNIQUE (person_id), 
	FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);

CREATE VIRTUAL TABLE "person_search_fts" USING FTS5 (
    "words", "numbers",
    tokenize='unicode61 remove_diacritics 0',
    content="person_search"
);

CREATE TRIGGER "person_search_ai" AFTER INSERT ON "person_search" BEGIN
  INSERT INTO "person_search_fts" (rowid, "words", "numbers") VALUES (new.rowid, new."words", new."numbers");
END;

CREATE TRIGGER "person_search_ad" AFTER DELETE ON "person_search" BEGIN
  INSERT INTO "person_search_fts" ("person_search_fts", rowid, "words", "numbers") VALUES('delete', old.rowid, old."words", old."numbers");
END;

CREATE TRIGGER "person_search_au" AFTER UPDATE ON "person_search" BEGIN
  INSERT INTO "person_search_fts" ("person_search_fts", rowid, "words", "numbers") VALUES('delete', old.rowid, old."words", old."numbers");
  INSERT INTO "person_search_fts" (rowid, "words", "numbers") VALUES (new.rowid, new."words", new."numbers");
END;
