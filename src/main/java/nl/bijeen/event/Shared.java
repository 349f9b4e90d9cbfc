package nl.bijeen.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the {@link Visit} of a page of the office: co-hosts with one of these rights come here too. To them every other page of a meeting
 * is not there.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shared {
    Right[] value();
}
