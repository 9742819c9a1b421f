package nl.zaakregie.runtime.web;

import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller of the host, with error handling of its own. */
@RestController
class AndereController {

    @GetMapping("/host/fout")
    void fout() {
        throw new IllegalStateException("van de host");
    }

    @ExceptionHandler(IllegalStateException.class)
    String behandel(IllegalStateException fout) {
        return "afgehandeld door de host";
    }
}
