package nl.zaakregie.modellen;

import javax.sql.DataSource;
import nl.zaakregie.testkit.database.Vraagteller;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts the counter around the data source of a host. */
record Teldatabase(Vraagteller teller) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof DataSource bron ? teller.om(bron) : bean;
    }
}
