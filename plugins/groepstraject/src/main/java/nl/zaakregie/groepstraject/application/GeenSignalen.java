package nl.zaakregie.groepstraject.application;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Signaaloverzicht;

/** Answers for a plugin signalen that is not installed: no signal is known. */
public final class GeenSignalen implements Signaaloverzicht {

    @Override
    public List<PersoonId> betrokkenen(SignaalId signaal) {
        return List.of();
    }

    @Override
    public Optional<String> gekozenRegisseur(SignaalId signaal) {
        return Optional.empty();
    }
}
