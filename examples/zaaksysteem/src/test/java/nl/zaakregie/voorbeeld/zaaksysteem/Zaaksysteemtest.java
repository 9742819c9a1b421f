package nl.zaakregie.voorbeeld.zaaksysteem;

import org.springframework.boot.test.context.SpringBootTest;

/** Starts the zaaksysteem once for all tests, on an empty database. */
@SpringBootTest(
        classes = ZaaksysteemApplicatie.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties =
                "spring.datasource.url=jdbc:h2:mem:zaaksysteem;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
public abstract class Zaaksysteemtest {}
