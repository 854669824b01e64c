#pragma once

namespace kctl {

class Arguments;

// One command, one file of the same name; its row stands in main.cpp (bench_*: in bench.cpp).
int bench(const Arguments &arguments);
int code(const Arguments &arguments);
int document(const Arguments &arguments);
int mrz(const Arguments &arguments);
int phone(const Arguments &arguments);
int scan(const Arguments &arguments);
int selfie(const Arguments &arguments);
int vault(const Arguments &arguments);

int benchCheck(const Arguments &arguments);
int benchCode(const Arguments &arguments);
int benchDocument(const Arguments &arguments);
int benchFrames(const Arguments &arguments);
int benchLive(const Arguments &arguments);
int benchMrz(const Arguments &arguments);
int benchPush(const Arguments &arguments);
int benchQuality(const Arguments &arguments);
int benchScan(const Arguments &arguments);
int benchSelfie(const Arguments &arguments);
int benchStart(const Arguments &arguments);
int benchVault(const Arguments &arguments);

} // namespace kctl
