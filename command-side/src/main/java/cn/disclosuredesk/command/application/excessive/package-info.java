/** 大量反复申请: why she applies so much and so often, and the day by which she has her answer (第三十五条). */
@NullMarked
package cn.disclosuredesk.command.application.excessive;

import org.jspecify.annotations.NullMarked;
