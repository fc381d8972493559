package cn.disclosuredesk.desk.proofs;

import java.util.List;

/** The end of a day's work: how far the events went, and what was read then. */
record Evening(long position, List<Answer> read) {}
