-- 計画期間総括 asked for (--final); kept by later runs of the edition.
ALTER TABLE REVIEW_RUN ADD COLUMN IF NOT EXISTS CLOSING BOOLEAN DEFAULT FALSE NOT NULL;
