package cn.disclosuredesk.events.application;

import org.jspecify.annotations.Nullable;

/** A ground of a reply (依据): article and item of a law, such as 第十六条, 第二款. */
public record Ground(String article, @Nullable String item) {}
