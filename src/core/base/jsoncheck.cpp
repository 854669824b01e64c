#include "core/base/jsoncheck.h"

#include "core/base/encoding.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace base {
namespace {

/// Walks the grammar by recursion; the depth limit bounds the stack.
class Check {
public:
    Check(QByteArrayView bytes, int maxDepth)
        : m_bytes(bytes)
        , m_maxDepth(maxDepth)
    {
    }

    bool document()
    {
        space();
        if (peek() != '{' || !value())
            return false;
        space();
        return m_at == m_bytes.size();
    }

private:
    /// The character at hand, or -1 behind the end.
    int peek() const { return m_at < m_bytes.size() ? static_cast<unsigned char>(m_bytes[m_at]) : -1; }

    bool take(char c)
    {
        const bool there = peek() == c;
        m_at += there ? 1 : 0;
        return there;
    }

    void space()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }

    bool literal(QByteArrayView word)
    {
        const bool there = m_bytes.sliced(m_at).startsWith(word);
        m_at += there ? word.size() : 0;
        return there;
    }

    bool value()
    {
        switch (peek()) {
        case '{':
            return nested(&Check::members);
        case '[':
            return nested(&Check::elements);
        case '"':
            return string(nullptr);
        case 't':
            return literal("true");
        case 'f':
            return literal("false");
        case 'n':
            return literal("null");
        default:
            return number();
        }
    }

    bool nested(bool (Check::*inside)())
    {
        ++m_at;
        if (++m_depth > m_maxDepth)
            return false;
        space();
        const bool good = (this->*inside)();
        --m_depth;
        return good;
    }

    bool members()
    {
        if (take('}'))
            return true;
        QSet<QString> names;
        do {
            space();
            QString name;
            if (!string(&name) || names.contains(name))
                return false;
            names.insert(name);
            space();
            if (!take(':'))
                return false;
            space();
            if (!value())
                return false;
            space();
        } while (take(','));
        return take('}');
    }

    bool elements()
    {
        if (take(']'))
            return true;
        do {
            space();
            if (!value())
                return false;
            space();
        } while (take(','));
        return take(']');
    }

    /// Collects the text only where it is wanted: for names, which must not repeat however they are escaped.
    bool string(QString *text)
    {
        if (!take('"'))
            return false;
        qsizetype plain = m_at;
        const auto keep = [&] {
            if (text)
                text->append(QString::fromUtf8(m_bytes.sliced(plain, m_at - plain)));
        };
        for (;;) {
            const int c = peek();
            if (c < 0x20)
                return false;
            if (c == '"') {
                keep();
                ++m_at;
                return true;
            }
            if (c != '\\') {
                ++m_at;
                continue;
            }
            keep();
            ++m_at;
            const std::optional<char32_t> escaped = escape();
            if (!escaped)
                return false;
            if (text)
                text->append(QString::fromUcs4(&*escaped, 1));
            plain = m_at;
        }
    }

    std::optional<char32_t> escape()
    {
        constexpr QByteArrayView letters("\"\\/bfnrt");
        constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
        if (take('u')) {
            const std::optional<unsigned> first = fourHex();
            if (!first || (*first >= 0xdc00 && *first <= 0xdfff))
                return std::nullopt;
            if (*first < 0xd800 || *first > 0xdbff)
                return *first;
            if (!literal("\\u"))
                return std::nullopt;
            const std::optional<unsigned> second = fourHex();
            if (!second || *second < 0xdc00 || *second > 0xdfff)
                return std::nullopt;
            return 0x10000 + ((*first - 0xd800) << 10) + (*second - 0xdc00);
        }
        const int c = peek();
        const qsizetype which = c < 0 ? -1 : letters.indexOf(static_cast<char>(c));
        if (which < 0)
            return std::nullopt;
        ++m_at;
        return static_cast<unsigned char>(meanings[which]);
    }

    std::optional<unsigned> fourHex()
    {
        if (m_bytes.size() - m_at < 4)
            return std::nullopt;
        const auto two = fromHex(m_bytes.sliced(m_at, 4));
        if (!two)
            return std::nullopt;
        m_at += 4;
        return static_cast<unsigned>(static_cast<unsigned char>(two->at(0))) << 8
            | static_cast<unsigned char>(two->at(1));
    }

    bool digits()
    {
        const qsizetype start = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > start;
    }

    bool number()
    {
        const qsizetype start = m_at;
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                return false;
        }
        bool fits = false;
        const double read = m_bytes.sliced(start, m_at - start).toDouble(&fits);
        return fits && std::isfinite(read);
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_maxDepth;
};

} // namespace

Result<void> checkJson(QByteArrayView bytes, JsonLimits limits)
{
    if (bytes.size() > limits.maxBytes)
        return fail(Fault::Malformed, u"json: too long"_s);
    if (!isUtf8(bytes))
        return fail(Fault::Malformed, u"json: not UTF-8"_s);
    if (!Check(bytes, limits.maxDepth).document())
        return fail(Fault::Malformed, u"json: not one well-formed object without duplicate names"_s);
    return {};
}

} // namespace base
