package cn.disclosuredesk.command.reportyear;

/** A published version of a year's report. */
record Published(int year, int version, String hash) {}
