-- What stood there, for a report about words that are not found by an item and a question alone: a turn of a conversation.
alter table learning_content_report add column quote varchar(2000) null after question_id;
