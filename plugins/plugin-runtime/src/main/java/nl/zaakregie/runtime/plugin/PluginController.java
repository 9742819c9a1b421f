package nl.zaakregie.runtime.plugin;

import java.util.List;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Handeling;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is installed and how it is. For everybody who is logged on. */
@RestController
@RequestMapping("/api/v1/plugins")
class PluginController {

    private final PluginRegister register;
    private final Gebruikers gebruikers;

    PluginController(PluginRegister register, Gebruikers gebruikers) {
        this.register = register;
        this.gebruikers = gebruikers;
    }

    @GetMapping
    @Handeling("plugins en hun toestand tonen")
    List<PluginInfo> plugins() {
        gebruikers.huidige();
        return register.alle().stream().map(PluginInfo::van).toList();
    }
}
