/** 设置: how an office reads the law where the law leaves it open. */
@NullMarked
package cn.disclosuredesk.settings;

import org.jspecify.annotations.NullMarked;
