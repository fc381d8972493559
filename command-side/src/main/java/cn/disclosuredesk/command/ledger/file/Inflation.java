package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of the compressed parts of one workbook, before anybody trusts it. */
final class Inflation {

    private long total;

    /** Counts {@code inflated}, which lies in the file as {@code compressed} bytes. */
    InputStream counted(InputStream inflated, long compressed) {
        return new FilterInputStream(inflated) {

            private long part;

            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                count(Math.max(count, 0));
                return count;
            }

            private void count(int more) {
                part += more;
                total += more;
                if (total > Bounds.INFLATED
                        || part > Bounds.INFLATED_SMALL && part > Bounds.INFLATED_TIMES * Math.max(compressed, 1)) {
                    throw Refusal.tooLarge("file", "工作簿解压后过大，无法读取；如果确实是台账，请将各表另存为 CSV（UTF-8）后上传");
                }
            }
        };
    }
}
