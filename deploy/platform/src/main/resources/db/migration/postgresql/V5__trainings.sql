-- Trainings that were asked for, the data they learn from, and where they stand; one runs at a time, by whoever holds it.
CREATE TABLE TrainingRun (
  id VARCHAR(160) NOT NULL,
  state VARCHAR(16) NOT NULL,
  content VARCHAR(8000) NOT NULL,
  createdAt TIMESTAMP NOT NULL,
  holder VARCHAR(255) NOT NULL,
  heldUntil TIMESTAMP NOT NULL,
  dataPosition BIGINT NOT NULL,
  data bytea,
  PRIMARY KEY (id)
);
CREATE TABLE TrainingCheckpoint (
  run VARCHAR(160) NOT NULL,
  name VARCHAR(64) NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (run, name)
);
