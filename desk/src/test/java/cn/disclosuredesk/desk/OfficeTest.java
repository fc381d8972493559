package cn.disclosuredesk.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test on {@link OfficeForTests}; all of them share one running office. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = OfficeForTests.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "desk.initial-password=" + OfficeForTests.PASSWORD,
            "desk.demo=false",
            "spring.servlet.multipart.max-file-size=20KB",
            "spring.servlet.multipart.max-request-size=30KB"
        })
public @interface OfficeTest {}
