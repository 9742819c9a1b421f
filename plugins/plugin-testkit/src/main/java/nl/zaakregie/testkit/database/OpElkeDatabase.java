package nl.zaakregie.testkit.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A test that runs once per database; its first parameter is the {@link Databasesoort}.
 *
 * <pre>{@code
 * @OpElkeDatabase
 * void bewaartEenPlan(Databasesoort soort) {
 *     TestDatabase database = soort.vers("plan");
 * }</pre>
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@EnumSource(Databasesoort.class)
public @interface OpElkeDatabase {}
