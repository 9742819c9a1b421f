package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import org.apache.cxf.spring.boot.autoconfigure.CxfAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class StufServerAutoConfigurationTest {

    private static final String SYSTEEM = "zaakregie.stuf.systeem.applicatie=Regie";

    private final WebApplicationContextRunner gastheer = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(CxfAutoConfiguration.class, StufServerAutoConfiguration.class));

    @Test
    void startZonderPoortenEnZonderInstellingen() {
        gastheer.run(context ->
                assertThat(context.getBean(StufEindpunten.class).services()).isEmpty());
    }

    @Test
    void biedtAlleenAanWatDePoortAanbiedt() {
        gastheer.withPropertyValues(SYSTEEM)
                .withBean(Berichtregister.class, BerichtregisterInGeheugen::new)
                .withBean(ZaakServices.class, AlleenCreeerZaak::new)
                .run(context -> assertThat(context.getBean(StufEindpunten.class).services())
                        .containsExactly(StufService.ZDS12_CREEER_ZAAK, StufService.ZDS11_CREEER_ZAAK));
    }

    @Test
    void startNietZonderEigenNaam() {
        gastheer.withBean(Berichtregister.class, BerichtregisterInGeheugen::new)
                .withBean(ZaakServices.class, AlleenCreeerZaak::new)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("zaakregie.stuf.systeem.applicatie"));
    }

    @Test
    void startNietZonderBerichtregisterAlsEenDienstGevolgHeeft() {
        gastheer.withPropertyValues(SYSTEEM)
                .withBean(ZaakServices.class, AlleenCreeerZaak::new)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("Berichtregister"));
    }

    @Test
    void startNietMetTweePoortenVoorDezelfdeDienst() {
        gastheer.withPropertyValues(SYSTEEM)
                .withBean(Berichtregister.class, BerichtregisterInGeheugen::new)
                .withBean("een", ZaakServices.class, AlleenCreeerZaak::new)
                .withBean("twee", ZaakServices.class, AlleenCreeerZaak::new)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("CREEER_ZAAK"));
    }

    private static final class AlleenCreeerZaak implements ZaakServices {

        @Override
        public Set<Operatie> aangeboden() {
            return Set.of(Operatie.CREEER_ZAAK);
        }
    }
}
