package nl.zaakregie.signalen.application;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Signaaloverzicht;
import nl.zaakregie.signalen.domain.Beoordeling;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalRepository;

/** Answers other plugins about signals. */
public final class OpgeslagenSignalen implements Signaaloverzicht {

    private final SignaalRepository signalen;

    public OpgeslagenSignalen(SignaalRepository signalen) {
        this.signalen = signalen;
    }

    @Override
    public List<PersoonId> betrokkenen(SignaalId signaal) {
        return signalen.vind(signaal).map(Signaal::personen).orElse(List.of());
    }

    @Override
    public Optional<String> gekozenRegisseur(SignaalId signaal) {
        return signalen.vind(signaal)
                .flatMap(Signaal::beoordeling)
                .flatMap(Beoordeling::regisseur)
                .map(MedewerkerId::waarde);
    }
}
