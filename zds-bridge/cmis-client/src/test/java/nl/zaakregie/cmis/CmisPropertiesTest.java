package nl.zaakregie.cmis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CmisPropertiesTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(CmisAutoConfiguration.class));

    @Test
    void geeftGeenDocumentopslagZonderAdres() {
        context.run(gestart -> assertThat(gestart).hasNotFailed().doesNotHaveBean(Documentopslag.class));
    }

    @Test
    void startNietZonderWachtwoord() {
        context.withPropertyValues("zaakregie.cmis.url=http://127.0.0.1:1/atom", "zaakregie.cmis.gebruiker=zr")
                .run(gestart ->
                        assertThat(gestart).hasFailed().getFailure().rootCause().hasMessageContaining("wachtwoord"));
    }

    @Test
    void hernoemtEigenschappenVoorEenAnderDocumentmodel() {
        context.withPropertyValues(
                        "zaakregie.cmis.url=http://127.0.0.1:1/atom",
                        "zaakregie.cmis.gebruiker=zr",
                        "zaakregie.cmis.wachtwoord=geheim",
                        "zaakregie.cmis.types.zaak=zsdms:zaakFolder",
                        "zaakregie.cmis.eigenschappen[inn.nnpld]=zsdms:inn.nnpId")
                .run(gestart -> {
                    CmisProperties properties = gestart.getBean(CmisProperties.class);
                    assertThat(properties.types().zaak()).isEqualTo("zsdms:zaakFolder");
                    assertThat(properties.types().document()).isEqualTo("D:zsdms:document");
                    assertThat(properties.eigenschap(Zaakmapeigenschap.INN_NNPID))
                            .isEqualTo("zsdms:inn.nnpId");
                    assertThat(properties.documentidentificatie()).isEqualTo("zsdms:documentIdentificatie");
                    assertThat(properties.toString()).doesNotContain("geheim");
                });
    }
}
