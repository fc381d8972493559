package cn.disclosuredesk.desk.http;

/** Bodies of multipart requests with the boundary {@code x}. */
final class Parts {

    private Parts() {}

    static String file(String content) {
        return file("ledger.csv", content);
    }

    static String file(String name, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--x--\r\n";
    }

    static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n--x--\r\n";
    }
}
