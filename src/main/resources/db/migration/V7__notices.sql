-- 失敗の知らせ: sent once for a run, however often it fails.
ALTER TABLE REVIEW_RUN ADD COLUMN IF NOT EXISTS NOTICED_AT TIMESTAMP(3);

-- 予定の確認: when a plan as a whole was last looked at and stood well, whether or not that took a run.
CREATE TABLE IF NOT EXISTS PLAN_CHECK (
	PLAN_ID VARCHAR(100) NOT NULL PRIMARY KEY,
	ENDED_WELL_AT TIMESTAMP(3) NOT NULL
);
