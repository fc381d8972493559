package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import org.jspecify.annotations.Nullable;

/**
 * One applicant (申请人). Name, number and ways to reach her are sealed in {@code particulars}. {@code kind} null = 待补: an
 * imported ledger did not say; it is counted beside the six columns until it is known.
 */
public record Applicant(SubjectId subject, @Nullable ApplicantKind kind, SealedText particulars) {}
