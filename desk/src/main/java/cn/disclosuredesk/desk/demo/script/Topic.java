package cn.disclosuredesk.desk.demo.script;

import cn.disclosuredesk.vocabulary.Disposition;
import java.util.List;
import java.util.Random;

/** What is asked for, who in the county knows about it, and how it usually ends. */
record Topic(String content, String unit, List<Disposition> ends) {

    private static final String LAND = "县自然资源局";
    private static final String HOUSING = "县住房和城乡建设局";
    private static final String PLANNING = "县发展和改革委员会";

    private static final List<String> VILLAGES = List.of("石桥村", "赵庄村", "白塔村", "下湾村", "柳河村", "东岭村");
    private static final List<String> ROADS = List.of("人民路东段", "沿河路", "建设街北片区", "站前路", "老城河西片区");
    private static final List<String> ESTATES = List.of("阳光花园", "金水湾", "书香名邸", "锦绣城二期");
    private static final List<String> FIRMS = List.of("青山县石桥砂石有限公司", "青山县柳河食品加工有限公司", "青山县恒泰机械制造有限公司");

    private static final List<Topic> ALL = List.of(
            topic("{村}集体土地征收的征地批复、征收土地公告和征地补偿安置方案", LAND, "GRANTED NOT_OURS NOT_FOUND ALREADY_PUBLIC"),
            topic("{村}被征收土地的勘测定界图和地上附着物调查登记表", LAND, "PARTIAL NOT_OURS NOT_FOUND"),
            topic("{路}国有土地上房屋征收决定、补偿方案和补偿资金拨付凭证", "县房屋征收事务中心", "GRANTED PARTIAL NOT_FOUND NOT_OURS"),
            topic("{路}棚户区改造项目的社会稳定风险评估报告", "县房屋征收事务中心", "PROCESS NOT_FOUND INTERNAL"),
            topic("{区}小区建设工程规划许可证及经批准的总平面图", LAND, "GRANTED NOT_OURS THIRD_PARTY"),
            topic("{区}小区住宅专项维修资金的归集和使用情况", HOUSING, "GRANTED NOT_OURS NEEDS_PROCESSING"),
            topic("{年}年度县本级财政预算执行情况和“三公”经费支出明细", "县财政局", "ALREADY_PUBLIC GRANTED PUBLICATION"),
            topic("柳河镇{年}年度财政决算报告", "县财政局", "ALREADY_PUBLIC NOT_OURS"),
            topic("{企}技改项目环境影响评价文件的批复", "市生态环境局青山分局", "GRANTED NOT_OURS THIRD_PARTY"),
            topic("对{企}作出行政处罚的案卷材料", "市生态环境局青山分局", "ENFORCEMENT_FILE NOT_OURS"),
            topic("县政府{年}年第3次常务会议纪要中有关{路}改造的内容", "秘书科", "PROCESS PARTIAL INTERNAL LAW_FORBIDS"),
            topic("{路}拓宽改造工程的立项批复和可行性研究报告批复", PLANNING, "GRANTED ALREADY_PUBLIC NOT_OURS"),
            topic("青山县第二污水处理厂特许经营协议", HOUSING, "PARTIAL THIRD_PARTY GRANTED"),
            topic("{村}{年}年耕地地力保护补贴发放明细", "县农业农村局", "PARTIAL NOT_OURS GRANTED"),
            topic("{年}年县城义务教育阶段学区划分方案", "县教育体育局", "ALREADY_PUBLIC GRANTED"),
            topic("反映{村}宅基地问题的信访事项调查材料和处理意见", "县信访局", "PETITION NOT_FOUND RECONFIRM REPEATED WITHDRAWN"),
            topic("要求解释{村}至县城公交线路停运的原因", "县交通运输局", "NOT_GOVERNMENT_INFORMATION WITHDRAWN STILL_UNCLEAR"),
            topic("请答复{路}房屋何时能够办理产权证", HOUSING, "NOT_GOVERNMENT_INFORMATION NOT_OURS WITHDRAWN STILL_UNCLEAR"),
            topic("位于{路}的房屋不动产登记档案", LAND, "SPECIAL_REGIME ARCHIVES"),
            topic("2018年以来全县各乡镇征收土地面积和补偿金额的逐年汇总表", LAND, "NEEDS_PROCESSING NOT_PAID"),
            topic("《青山年鉴》{年}年卷全文", "县地方史志编纂中心", "PUBLICATION"),
            topic("青山县人民防空工程布局图", "县国防动员办公室", "STATE_SECRET SECURITY_STABILITY"),
            topic("县政府与{企}签订的招商引资协议及补充协议", "县商务局", "THIRD_PARTY PARTIAL NOT_FOUND"),
            topic("{村}有关土地的全部材料", LAND, "NOT_CLARIFIED STILL_UNCLEAR WITHDRAWN"),
            topic("{年}年以来县政府全部会议的录音录像", "秘书科", "NOT_CLARIFIED NOT_FOUND EXCESSIVE NOT_PAID"),
            topic("县政府法律顾问聘用合同和年度服务费支付情况", "县司法局", "PARTIAL GRANTED INTERNAL"),
            topic("{路}改造项目的中标通知书和施工合同", HOUSING, "GRANTED PARTIAL THIRD_PARTY"),
            topic("中共青山县委常委会会议纪要", "秘书科", "PARTY_INFORMATION OTHER DUPLICATE_COPY"));

    private static Topic topic(String content, String unit, String ends) {
        return new Topic(
                content,
                unit,
                List.of(ends.split(" ")).stream().map(Disposition::valueOf).toList());
    }

    /** Whose secrets it may hold. */
    String thirdParty() {
        return FIRMS.stream().filter(content::contains).findFirst().orElse("青山县恒信建设工程有限公司");
    }

    /** One that may end so, with the places filled in. */
    static Topic endingIn(Disposition end, int year, Random random) {
        List<Topic> fitting =
                ALL.stream().filter(topic -> topic.ends.contains(end)).toList();
        Topic topic = Applicant.pick(fitting, random);
        String content = topic.content
                .replace("{村}", Applicant.pick(VILLAGES, random))
                .replace("{路}", Applicant.pick(ROADS, random))
                .replace("{区}", Applicant.pick(ESTATES, random))
                .replace("{企}", Applicant.pick(FIRMS, random))
                .replace("{年}", Integer.toString(year - 1 - random.nextInt(2)));
        return new Topic(content, topic.unit, topic.ends);
    }
}
