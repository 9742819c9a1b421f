package nl.zaakregie.testkit.geheugen;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.testkit.gezin.Medewerkers;

/** The invented employees; the test says who is logged on. */
public final class VasteGebruikers implements Gebruikers {

    private final Map<MedewerkerId, Gebruiker> gebruikers = new LinkedHashMap<>();
    private Optional<Gebruiker> aangemeld = Optional.empty();

    private VasteGebruikers(Collection<Gebruiker> gebruikers) {
        gebruikers.forEach(g -> this.gebruikers.put(g.id(), g));
    }

    /** All employees of the family file; nobody is logged on. */
    public static VasteGebruikers alle() {
        return new VasteGebruikers(Medewerkers.alle());
    }

    public static VasteGebruikers met(Gebruiker... gebruikers) {
        return new VasteGebruikers(List.of(gebruikers));
    }

    /** Logs on; also somebody who was not known yet. */
    public VasteGebruikers meldAan(Gebruiker gebruiker) {
        gebruikers.put(gebruiker.id(), gebruiker);
        aangemeld = Optional.of(gebruiker);
        return this;
    }

    public void meldAf() {
        aangemeld = Optional.empty();
    }

    @Override
    public Gebruiker huidige() {
        return aangemeld.orElseThrow(TestFout.NIET_AANGEMELD::fout);
    }

    @Override
    public Optional<Gebruiker> vind(MedewerkerId id) {
        return Optional.ofNullable(gebruikers.get(id));
    }

    @Override
    public List<Gebruiker> metRol(Rol rol) {
        return gebruikers.values().stream().filter(g -> g.heeft(rol)).toList();
    }
}
