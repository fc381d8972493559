package cn.disclosuredesk.desk.proofs;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The ways in which the programs of offices save a ledger. */
enum LedgerForm {
    CSV_UTF8 {
        @Override
        Parts upload(String agency, SheetLines applications, SheetLines reviews) {
            return texts(agency, "\ufeff" + applications.csv(), "\ufeff" + reviews.csv(), StandardCharsets.UTF_8);
        }
    },
    CSV_GB18030 {
        @Override
        Parts upload(String agency, SheetLines applications, SheetLines reviews) {
            return texts(agency, applications.csv(), reviews.csv(), Charset.forName("GB18030"));
        }
    },
    TABS {
        @Override
        Parts upload(String agency, SheetLines applications, SheetLines reviews) {
            return texts(agency, applications.written('\t'), reviews.written('\t'), StandardCharsets.UTF_8);
        }
    },
    UNICODE_TEXT {
        @Override
        Parts upload(String agency, SheetLines applications, SheetLines reviews) {
            return texts(
                    agency,
                    "\ufeff" + applications.written('\t'),
                    "\ufeff" + reviews.written('\t'),
                    StandardCharsets.UTF_16LE);
        }
    },
    WORKBOOK {
        @Override
        Parts upload(String agency, SheetLines applications, SheetLines reviews) {
            return workbook(agency, applications.csv(), reviews.csv());
        }
    },
    /** With titles above the headers, the sheets in another order, and others between them. */
    UNTIDY_WORKBOOK {
        @Override
        Parts upload(String agency, SheetLines applications, SheetLines reviews) {
            return workbook(
                    agency,
                    "填表说明\n请逐件登记，不要合并单元格\n",
                    "复议诉讼台账\n" + reviews.csv(),
                    "月份,件数\n1,12\n2,9\n",
                    "依申请公开台账\n填报单位：某机关,,填报人：某某\n" + applications.csv());
        }
    };

    abstract Parts upload(String agency, SheetLines applications, SheetLines reviews);

    private static Parts texts(String agency, String applications, String reviews, Charset charset) {
        return Parts.of(agency)
                .file("复议诉讼.csv", reviews.getBytes(charset))
                .file("申请.csv", applications.getBytes(charset));
    }

    private static Parts workbook(String agency, String... sheets) {
        byte[][] texts = new byte[sheets.length][];
        for (int i = 0; i < sheets.length; i++) {
            texts[i] = sheets[i].getBytes(StandardCharsets.UTF_8);
        }
        return Parts.of(agency).file("台账.xlsx", Workbooks.of(texts));
    }
}
