package cn.disclosuredesk.desk.demo.script;

import static cn.disclosuredesk.desk.demo.script.Story.body;

import cn.disclosuredesk.desk.demo.script.Deed.DocumentNo;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What lies on the desk on the day it is shown: every light, everybody who can be waited for, and what went wrong lately. */
final class RunningCases {

    private static final int RUNNING = 3000;

    private final LocalDate today;
    private final OfficeDays days;
    private final Random random = Script.random(RUNNING);
    private final List<Story> stories = new ArrayList<>();

    private RunningCases(LocalDate today, OfficeDays days) {
        this.today = today;
        this.days = days;
    }

    static List<Story> told(LocalDate today, OfficeDays days) {
        RunningCases running = new RunningCases(today, days);
        running.lights();
        running.waiting();
        running.irregular();
        running.correctedAfterTheSeal();
        return running.stories;
    }

    private void lights() {
        Story overdue = arrived("overdue", 24, Channel.REGISTERED_MAIL, Disposition.GRANTED)
                .handedOver(1);
        urged(overdue, 8);
        urged(overdue, 2);
        Story dueNow =
                arrived("due-now", 19, Channel.IN_PERSON, Disposition.PARTIAL).handedOver(1);
        urged(dueNow, 3);
        dueNow.told(
                ago(12),
                Who.WANG,
                "copies",
                body(
                        "channel",
                        "REGISTERED_MAIL",
                        "receivedOn",
                        ago(12),
                        "mailNo",
                        "XC00021990199",
                        "note",
                        "同一申请又以邮寄方式提交。"));
        arrived("due-soon", 17, Channel.ONLINE, Disposition.NOT_OURS)
                .handedOver(1)
                .opinion(ago(3), Disposition.NOT_OURS);
        arrived("yellow", 16, Channel.REGISTERED_MAIL, Disposition.GRANTED, ApplicantKind.COMMERCIAL_ENTERPRISE)
                .handedOver(2);
        Story givenBack = arrived("given-back", 7, Channel.ONLINE, Disposition.ALREADY_PUBLIC)
                .handedOver(1);
        givenBack.told(
                ago(4),
                givenBack.handler,
                "return",
                body("on", ago(4), "unit", givenBack.topic.unit(), "reason", "该事项由县财政局负责，请改送。"));
        givenBack.told(
                ago(3),
                Who.WANG,
                "assignment",
                body(
                        "unit",
                        "县财政局",
                        "handler",
                        givenBack.handler.displayName(),
                        "on",
                        ago(3),
                        "answerBy",
                        days.after(ago(3), 5)));
        arrived("green", 5, Channel.IN_PERSON, Disposition.GRANTED, ApplicantKind.LEGAL_SERVICE_INSTITUTION)
                .handedOver(1);
        arrived("new", 1, Channel.ONLINE, Disposition.NOT_FOUND);
        Story extended = arrived("extended", 26, Channel.REGISTERED_MAIL, Disposition.PARTIAL)
                .handedOver(1);
        Course.extension(extended, ago(8), 20);
    }

    private void waiting() {
        Story unclear = arrived("clarification", 8, Channel.ONLINE, Disposition.STILL_UNCLEAR)
                .handedOver(1);
        Course.clarificationAsked(unclear, 3);
        Story fee = arrived("fee", 13, Channel.REGISTERED_MAIL, Disposition.NOT_PAID)
                .handedOver(1);
        Course.feeAsked(fee, 5);
        Story third = arrived("third-party", 12, Channel.ONLINE, Disposition.THIRD_PARTY)
                .handedOver(1);
        Course.consulted(third, "THIRD_PARTY", third.topic.thirdParty(), 4);
        Story other = arrived("other-agency", 10, Channel.REGISTERED_MAIL, Disposition.PARTIAL)
                .handedOver(1);
        Course.consulted(other, "OTHER_AGENCY", "宁川市自然资源和规划局", 4);
        Story author =
                arrived("co-author", 11, Channel.IN_PERSON, Disposition.GRANTED).handedOver(1);
        Course.consulted(author, "CO_AUTHOR_AGENCY", "县发展和改革委员会", 4);
        Story unconfirmed = arrived("unconfirmed", 3, Channel.EMAIL, Disposition.NOT_FOUND);
        unconfirmed.told(
                ago(2),
                Who.WANG,
                "contacts",
                body("on", ago(2), "purpose", "RECEIPT", "reached", false, "said", "申请表所留电话无人接听，次日再联系。"));
        Applicant often = Applicant.person("刘长河", random);
        for (int n = 0; n < 6; n++) {
            Story one = story("often-" + n, 60 - 3 * n, Channel.REGISTERED_MAIL, Disposition.NOT_FOUND, often);
            Course.inTime(one.handedOver(1), n % 2 == 0 ? Disposition.NOT_FOUND : Disposition.NOT_OURS, 12);
        }
        Story reasons = story("reasons", 9, Channel.REGISTERED_MAIL, Disposition.EXCESSIVE, often)
                .handedOver(1);
        Course.reasonsAsked(reasons, 3);
        Story delayed = story("delayed", 30, Channel.REGISTERED_MAIL, Disposition.NOT_FOUND, often)
                .handedOver(1);
        LocalDate served = Course.reasonsAsked(delayed, 3);
        LocalDate given = days.after(served, 5);
        delayed.told(
                given,
                Who.WANG,
                "reasons",
                body("receivedOn", given, "reasons", "各次申请涉及不同地块，均与本人承包地有关。", "accepted", true));
        LocalDate told = days.after(given, 10);
        delayed.told(
                told,
                delayed.handler,
                "delay",
                body("until", days.after(today, 9), "notifiedOn", told, "documentNo", new DocumentNo("青政办公开延")));
    }

    private void irregular() {
        Story late = arrived("late", 52, Channel.ONLINE, Disposition.NOT_OURS).handedOver(1);
        urged(late, 33);
        Course.inTime(late, Disposition.NOT_OURS, 24);
        Story extended = arrived("extended-and-answered", 70, Channel.REGISTERED_MAIL, Disposition.PARTIAL)
                .handedOver(1);
        Course.extended(extended, Disposition.PARTIAL);
        Story renewed =
                arrived("renewed", 58, Channel.IN_PERSON, Disposition.NOT_FOUND).handedOver(1);
        Course.inTime(renewed, Disposition.NOT_FOUND, 14);
        renewed.told(
                ago(25),
                Who.LI,
                "revocation",
                body("on", ago(25), "reason", "档案整理时又找到所申请的材料，原答复认定事实有误。", "documentNo", new DocumentNo("青政办公开撤")));
        renewed.replied(ago(17), Disposition.GRANTED);
        Story split = arrived("split", 14, Channel.ONLINE, Disposition.GRANTED);
        split.told(
                ago(12),
                Who.WANG,
                "split",
                body(
                        "on",
                        ago(12),
                        "reason",
                        "一份申请表中提出两项互不相关的申请。",
                        "parts",
                        List.of(
                                body("content", "站前路拓宽改造工程的立项批复和可行性研究报告批复"),
                                body("content", (today.getYear() - 1) + "年县城义务教育阶段学区划分方案"))));
        Story annulled = arrived("annulled", 9, Channel.ONLINE, Disposition.GRANTED);
        annulled.told(ago(7), Who.WANG, "annulment", body("on", ago(7), "reason", "网上申请系统重复推送，与前一件为同一申请。"));
        Story returned = arrived("returned", 22, Channel.REGISTERED_MAIL, Disposition.NOT_OURS)
                .handedOver(1);
        Course.inTime(returned, Disposition.NOT_OURS, 11);
        returned.told(
                ago(5),
                Who.WANG,
                "letters/return",
                body("sequence", returned.fact("reply"), "on", ago(5), "because", "收件人迁移新址不明，原件退回。"));
    }

    /** A reply of 2024 whose kind was ticked wrongly; somebody saw it in March, after the year had been sealed. */
    private void correctedAfterTheSeal() {
        LocalDate received = days.onOrAfter(LocalDate.of(2024, 10, 14));
        Story wrong = Story.received(
                "corrected",
                days,
                random,
                Applicant.of(ApplicantKind.NATURAL_PERSON, random),
                Topic.endingIn(Disposition.PARTIAL, 2024, random),
                Channel.IN_PERSON,
                received);
        LocalDate made = days.after(received, 13);
        wrong.handedOver(1).prepared(made, Disposition.PARTIAL).replied(made, Disposition.NOT_FOUND);
        wrong.told(
                days.onOrAfter(LocalDate.of(2025, 3, 18)),
                Who.WANG,
                "correction",
                body(
                        "disposition", "PARTIAL",
                        "grounds", List.of(body("article", "《政府信息公开条例》第三十七条")),
                        "reason", "案卷抽查发现：实际作出的是部分公开答复，登记时误选。"));
        stories.add(wrong);
    }

    private void urged(Story story, int workingDaysAgo) {
        story.told(ago(workingDaysAgo), Who.WANG, "urge", body("on", ago(workingDaysAgo), "unit", story.topic.unit()));
    }

    private Story arrived(String key, int workingDaysAgo, Channel channel, Disposition end) {
        return arrived(key, workingDaysAgo, channel, end, ApplicantKind.NATURAL_PERSON);
    }

    private Story arrived(String key, int workingDaysAgo, Channel channel, Disposition end, ApplicantKind kind) {
        return story(key, workingDaysAgo, channel, end, Applicant.of(kind, random));
    }

    private Story story(String key, int workingDaysAgo, Channel channel, Disposition end, Applicant applicant) {
        LocalDate received = ago(workingDaysAgo);
        Topic topic = Topic.endingIn(end, received.getYear(), random);
        Story story = Story.received("running-" + key, days, random, applicant, topic, channel, received);
        stories.add(story);
        return story;
    }

    private LocalDate ago(int workingDays) {
        return days.before(today, workingDays);
    }
}
