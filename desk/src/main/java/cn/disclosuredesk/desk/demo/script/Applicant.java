package cn.disclosuredesk.desk.demo.script;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Somebody who applies. The check digits of identity cards are wrong on purpose: no such card can exist. */
record Applicant(ApplicantKind kind, Map<String, Object> particulars) {

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "罗", "梁", "宋",
            "郑", "谢", "韩");
    private static final List<String> GIVEN = List.of(
            "建军", "秀英", "志强", "桂兰", "海燕", "国庆", "玉梅", "文斌", "春生", "晓东", "红霞", "长青", "丽华", "永福", "金凤", "德明", "小芳", "振宇",
            "淑珍", "卫东", "艳萍", "保田", "新民", "雪梅");
    private static final List<String> FIRMS = List.of(
            "宏远建材有限公司", "青禾农业发展有限公司", "鑫盛房地产开发有限公司", "金穗粮油贸易有限公司", "天源饲料有限公司", "远航物流有限公司", "博亚医疗器械有限公司", "明达建筑劳务有限公司");
    private static final List<String> INSTITUTES = List.of("青山农业科学研究所", "青山师范学院乡村治理研究中心");
    private static final List<String> CHARITIES = List.of("青山县绿野生态公益服务中心", "青山县爱邻社会工作服务中心");
    private static final List<String> LAW_FIRMS = List.of("青山明正律师事务所", "青山衡平律师事务所", "柳城德信律师事务所");
    private static final List<String> OTHERS = List.of("青山县柳河镇石桥村村民委员会", "阳光花园小区业主委员会", "青山县餐饮行业协会");
    private static final List<String> PLACES = List.of(
            "青山县柳河镇石桥村3组",
            "青山县城关镇人民路18号",
            "青山县东岭乡赵庄村",
            "青山县城关镇建设街阳光花园6号楼",
            "青山县白塔镇白塔村1组",
            "青山县河西街道沿河路72号",
            "青山县云台镇下湾村");

    static Applicant of(ApplicantKind kind, Random random) {
        return switch (kind) {
            case NATURAL_PERSON -> person(pick(SURNAMES, random) + pick(GIVEN, random), random);
            case COMMERCIAL_ENTERPRISE -> body(kind, "青山县" + pick(FIRMS, random), random);
            case RESEARCH_INSTITUTION -> body(kind, pick(INSTITUTES, random), random);
            case SOCIAL_WELFARE_ORGANISATION -> body(kind, pick(CHARITIES, random), random);
            case LEGAL_SERVICE_INSTITUTION -> body(kind, pick(LAW_FIRMS, random), random);
            case OTHER -> body(kind, pick(OTHERS, random), random);
        };
    }

    static Applicant person(String name, Random random) {
        Map<String, Object> known = common(ApplicantKind.NATURAL_PERSON, name, random);
        known.put("idType", "居民身份证");
        known.put("idNumber", card(random));
        return new Applicant(ApplicantKind.NATURAL_PERSON, known);
    }

    private static Applicant body(ApplicantKind kind, String name, Random random) {
        Map<String, Object> known = common(kind, name, random);
        known.put("contact", pick(SURNAMES, random) + pick(GIVEN, random));
        return new Applicant(kind, known);
    }

    private static Map<String, Object> common(ApplicantKind kind, String name, Random random) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("kind", kind.name());
        known.put("name", name);
        known.put("phone", "1990000%04d".formatted(random.nextInt(10_000)));
        known.put("address", pick(PLACES, random));
        known.put("postcode", "000000");
        return known;
    }

    private static String card(Random random) {
        String first = "419999%d%02d%02d%03d"
                .formatted(
                        1950 + random.nextInt(50),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(1000));
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (first.charAt(i) - '0');
        }
        return first + "10X98765432".charAt((sum + 1) % 11);
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
