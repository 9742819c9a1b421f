package nl.zaakregie.voorbeeld.zakenmagazijn.poorten;

import nl.zaakregie.stuf.server.BesluitServices;
import nl.zaakregie.stuf.server.DocumentServices;
import nl.zaakregie.stuf.server.ZaakServices;
import nl.zaakregie.voorbeeld.zakenmagazijn.abonnementen.Zaakmelder;
import nl.zaakregie.voorbeeld.zakenmagazijn.besluiten.Besluiten;
import nl.zaakregie.voorbeeld.zakenmagazijn.documenten.Documentbewerking;
import nl.zaakregie.voorbeeld.zakenmagazijn.documenten.Zaakdocumenten;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Nummers;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Weigering;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Zaken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the StUF endpoints of this application offer for zaken and documents. */
@Configuration(proxyBeanMethods = false)
public class PoortenConfiguratie {

    @Bean
    ZaakServices zaakPoort(
            Weigering weigering,
            Zaken zaken,
            Zaakdocumenten documenten,
            Besluiten besluiten,
            Nummers nummers,
            Zaakmelder melder) {
        return new ZaakPoort(weigering, zaken, documenten, besluiten, nummers, melder);
    }

    @Bean
    DocumentServices documentPoort(
            Weigering weigering,
            Zaakdocumenten documenten,
            Documentbewerking bewerking,
            Nummers nummers,
            Zaakmelder melder) {
        return new DocumentPoort(weigering, documenten, bewerking, nummers, melder);
    }

    @Bean
    BesluitServices besluitPoort(Weigering weigering, Besluiten besluiten, Nummers nummers) {
        return new BesluitPoort(weigering, besluiten, nummers);
    }
}
