#include "main/kctl/input.h"

#include "core/crypto/password.h"
#include "main/kctl/command.h"

#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kctl {
namespace {

constexpr qsizetype longestLine = 16384;

QString withoutLineEnd(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const QString text = QString::fromUtf8(line);
    crypto::wipe(line);
    return text;
}

base::Result<QString> firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Fault::NotFound, u"the password file cannot be read"_s);
    return withoutLineEnd(file.readLine(longestLine));
}

/// Turns the terminal's echo off for as long as it lives.
class Unseen {
public:
    explicit Unseen(int terminal)
        : m_terminal(terminal)
    {
        if (::tcgetattr(m_terminal, &m_before) != 0)
            return;
        m_changed = true;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_terminal, TCSAFLUSH, &quiet);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;
    ~Unseen()
    {
        if (m_changed)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }

private:
    int m_terminal;
    termios m_before = {};
    bool m_changed = false;
};

base::Result<QString> typed(const char *prompt)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> terminal(std::fopen("/dev/tty", "r+"), std::fclose);
    if (!terminal)
        return base::fail(
            base::Fault::Unavailable, u"there is no terminal to ask for the password: --password-file F"_s);
    std::fputs(prompt, terminal.get());
    std::fflush(terminal.get());
    QByteArray line(longestLine, '\0');
    const Unseen unseen(::fileno(terminal.get()));
    const bool read = std::fgets(line.data(), static_cast<int>(line.size()), terminal.get()) != nullptr;
    std::fputs("\n", terminal.get());
    line.truncate(read ? static_cast<qsizetype>(qstrlen(line.constData())) : 0);
    return withoutLineEnd(std::move(line));
}

} // namespace

base::Result<QString> lineOf(const QString &word)
{
    if (word != u"-")
        return word;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return base::fail(base::Fault::Broken, u"standard input cannot be read"_s);
    return withoutLineEnd(input.readLine(longestLine));
}

base::Result<crypto::SecretBytes> askPassword(const Arguments &arguments, PasswordUse use)
{
    const auto file = arguments.value(u"password-file");
    auto password = file ? firstLine(*file) : typed("Password: ");
    if (!password)
        return tl::unexpected(password.error());
    crypto::SecretBytes secret = crypto::passwordBytes(*password);
    crypto::wipe(*password);
    if (secret.isEmpty())
        return base::fail(base::Fault::Refused, u"the password is empty"_s);
    if (use == PasswordUse::New && !file) {
        auto again = typed("Again: ");
        if (!again)
            return tl::unexpected(again.error());
        const bool same = crypto::passwordBytes(*again) == secret;
        crypto::wipe(*again);
        if (!same)
            return base::fail(base::Fault::Refused, u"the two passwords are not the same"_s);
    }
    return secret;
}

} // namespace kctl
