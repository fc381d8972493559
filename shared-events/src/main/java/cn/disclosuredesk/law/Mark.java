package cn.disclosuredesk.law;

/**
 * 标注: something happened late or irregularly. It is recorded all the same and shown with its article.
 *
 * @param sequence of the fact that is marked
 * @param code what is irregular
 * @param sentence for the clerk, in Chinese, with the article
 */
public record Mark(long sequence, String code, String sentence) {}
