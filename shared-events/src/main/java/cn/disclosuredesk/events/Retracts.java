package cn.disclosuredesk.events;

/** 撤销记录: a fact of the same thing never happened. */
public interface Retracts extends AboutAFact {}
