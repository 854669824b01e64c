#include "app/ports/ports.h" // one home for the vtables and meta objects of the ports
