package nl.leerbrug.learning.domain.practice;

/** For which item of which training a conversation counted. */
record CountedRow(String curriculumId, String itemId) {}
