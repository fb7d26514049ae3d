package org.depeche.serve.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.depeche.serve.Served;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks tests that look at what is served in a browser, which is a program besides Java. */
@Tag("outside")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({Served.Extension.class, Chromium.Extension.class})
@interface InChromium {}
