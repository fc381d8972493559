/** 演示办公室: an invented office that has worked since 2023, made by the same commands as a real one's records. */
@NullMarked
package cn.disclosuredesk.desk.demo;

import org.jspecify.annotations.NullMarked;
