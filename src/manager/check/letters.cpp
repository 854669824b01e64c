#include "manager/check/letters.h"

#include "core/base/json.h"
#include "manager/check/outbox.h"

#include <QHash>

namespace manager {

using namespace Qt::StringLiterals;

namespace {
using Texts = QHash<QString, Text>; // by language

const QHash<Letter, Texts> &letters()
{
    static const QHash<Letter, Texts> all{
        {Letter::SmsCode,
            {{u"en"_s, {{}, u"%1 is your code for the identity check of %2. Never read it out to anybody."_s}},
                {u"fr"_s,
                    {{}, u"%1 est votre code pour le contrôle d’identité de %2. Ne le lisez jamais à personne."_s}},
                {u"de"_s, {{}, u"%1 ist Ihr Code für die Identitätsprüfung von %2. Lesen Sie ihn niemandem vor."_s}},
                {u"it"_s, {{}, u"%1 è il tuo codice per il controllo d’identità di %2. Non leggerlo a nessuno."_s}},
                {u"es"_s, {{}, u"%1 es tu código para la comprobación de identidad de %2. No se lo leas a nadie."_s}}}},
        {Letter::HelpAsked,
            {{u"en"_s,
                 {u"Help to sign in was asked for (%2)"_s,
                     u"Somebody asked %1 for help to sign in to your account: case %2. A person decides after an identity check.\n\nIf it was not you, sign in and change your password; nobody gets in without the check."_s}},
                {u"fr"_s,
                    {u"Une aide à la connexion a été demandée (%2)"_s,
                        u"Quelqu’un a demandé à %1 de l’aide pour se connecter à votre compte : dossier %2. Une personne décide après un contrôle d’identité.\n\nSi ce n’était pas vous, connectez-vous et changez votre mot de passe ; personne n’entre sans le contrôle."_s}},
                {u"de"_s,
                    {u"Hilfe beim Anmelden wurde verlangt (%2)"_s,
                        u"Jemand hat %1 um Hilfe beim Anmelden in Ihr Konto gebeten: Fall %2. Nach einer Identitätsprüfung entscheidet ein Mensch.\n\nWaren Sie es nicht, melden Sie sich an und ändern Sie Ihr Passwort; ohne die Prüfung kommt niemand hinein."_s}},
                {u"it"_s,
                    {u"È stato chiesto aiuto per accedere (%2)"_s,
                        u"Qualcuno ha chiesto a %1 aiuto per accedere al tuo account: pratica %2. Una persona decide dopo un controllo d’identità.\n\nSe non sei stato tu, accedi e cambia la password; nessuno entra senza il controllo."_s}},
                {u"es"_s,
                    {u"Se ha pedido ayuda para entrar (%2)"_s,
                        u"Alguien ha pedido a %1 ayuda para entrar en tu cuenta: caso %2. Una persona decide tras una comprobación de identidad.\n\nSi no has sido tú, entra y cambia tu contraseña; nadie entra sin la comprobación."_s}}}},
        {Letter::CheckSent,
            {{u"en"_s,
                 {u"Your check has arrived (%2)"_s,
                     u"%1 has received your check, case %2. A person looks at it. Everything is deleted with the decision, after 72 hours at the latest."_s}},
                {u"fr"_s,
                    {u"Votre contrôle est arrivé (%2)"_s,
                        u"%1 a reçu votre contrôle, dossier %2. Une personne l’examine. Tout est effacé avec la décision, au plus tard après 72 heures."_s}},
                {u"de"_s,
                    {u"Ihre Prüfung ist angekommen (%2)"_s,
                        u"%1 hat Ihre Prüfung erhalten, Fall %2. Ein Mensch sieht sie an. Mit der Entscheidung wird alles gelöscht, spätestens nach 72 Stunden."_s}},
                {u"it"_s,
                    {u"Il tuo controllo è arrivato (%2)"_s,
                        u"%1 ha ricevuto il tuo controllo, pratica %2. Una persona lo esamina. Con la decisione tutto viene cancellato, al più tardi dopo 72 ore."_s}},
                {u"es"_s,
                    {u"Tu comprobación ha llegado (%2)"_s,
                        u"%1 ha recibido tu comprobación, caso %2. Una persona la examina. Con la decisión se borra todo, a más tardar a las 72 horas."_s}}}},
        {Letter::TakeAgain,
            {{u"en"_s,
                 {u"One photo is needed again (%2)"_s,
                     u"%1 needs a photo of case %2 again. Open kCheck: it says which, and why."_s}},
                {u"fr"_s,
                    {u"Une photo est à reprendre (%2)"_s,
                        u"%1 a besoin d’une nouvelle photo pour le dossier %2. Ouvrez kCheck : il dit laquelle, et pourquoi."_s}},
                {u"de"_s,
                    {u"Ein Foto wird noch einmal gebraucht (%2)"_s,
                        u"%1 braucht ein Foto von Fall %2 noch einmal. Öffnen Sie kCheck: dort steht, welches und warum."_s}},
                {u"it"_s,
                    {u"Una foto va rifatta (%2)"_s,
                        u"%1 ha bisogno di nuovo di una foto della pratica %2. Apri kCheck: dice quale e perché."_s}},
                {u"es"_s,
                    {u"Hay que repetir una foto (%2)"_s,
                        u"%1 necesita otra vez una foto del caso %2. Abre kCheck: dice cuál y por qué."_s}}}},
        {Letter::Approved,
            {{u"en"_s, {u"Confirmed (%2)"_s, u"%1 has confirmed case %2. What you sent is being deleted."_s}},
                {u"fr"_s,
                    {u"Confirmé (%2)"_s,
                        u"%1 a confirmé le dossier %2. Ce que vous avez envoyé est en train d’être effacé."_s}},
                {u"de"_s,
                    {u"Bestätigt (%2)"_s,
                        u"%1 hat Fall %2 bestätigt. Was Sie geschickt haben, wird jetzt gelöscht."_s}},
                {u"it"_s,
                    {u"Confermato (%2)"_s,
                        u"%1 ha confermato la pratica %2. Ciò che hai inviato viene cancellato ora."_s}},
                {u"es"_s,
                    {u"Confirmado (%2)"_s, u"%1 ha confirmado el caso %2. Lo que enviaste se está borrando."_s}}}},
        {Letter::Rejected,
            {{u"en"_s,
                 {u"Not confirmed (%2)"_s,
                     u"%1 could not confirm case %2. What was sent is being deleted. Your account is unchanged."_s}},
                {u"fr"_s,
                    {u"Non confirmé (%2)"_s,
                        u"%1 n’a pas pu confirmer le dossier %2. Ce qui a été envoyé est en train d’être effacé. Votre compte est inchangé."_s}},
                {u"de"_s,
                    {u"Nicht bestätigt (%2)"_s,
                        u"%1 konnte Fall %2 nicht bestätigen. Was geschickt wurde, wird jetzt gelöscht. Ihr Konto ist unverändert."_s}},
                {u"it"_s,
                    {u"Non confermato (%2)"_s,
                        u"%1 non ha potuto confermare la pratica %2. Ciò che è stato inviato viene cancellato ora. Il tuo account è invariato."_s}},
                {u"es"_s,
                    {u"No confirmado (%2)"_s,
                        u"%1 no ha podido confirmar el caso %2. Lo enviado se está borrando. Tu cuenta no ha cambiado."_s}}}},
        {Letter::Erased,
            {{u"en"_s, {u"Everything is deleted (%2)"_s, u"72 hours are over: everything of case %2 at %1 is deleted. Nothing was decided. Ask for a new code if you still need help."_s}}, {u"fr"_s, {u"Tout est effacé (%2)"_s, u"72 heures sont passées : tout le dossier %2 chez %1 est effacé. Rien n’a été décidé. Demandez un nouveau code si vous avez encore besoin d’aide."_s}},
                {u"de"_s,
                    {u"Alles ist gelöscht (%2)"_s,
                        u"72 Stunden sind um: Alles von Fall %2 bei %1 ist gelöscht. Es wurde nichts entschieden. Verlangen Sie einen neuen Code, wenn Sie noch Hilfe brauchen."_s}},
                {u"it"_s,
                    {u"Tutto è cancellato (%2)"_s,
                        u"Sono passate 72 ore: tutto della pratica %2 presso %1 è cancellato. Non è stato deciso nulla. Chiedi un nuovo codice se ti serve ancora aiuto."_s}},
                {u"es"_s,
                    {u"Todo está borrado (%2)"_s,
                        u"Han pasado 72 horas: todo lo del caso %2 en %1 está borrado. No se ha decidido nada. Pide un código nuevo si aún necesitas ayuda."_s}}}},
        {Letter::OrderBlocked,
            {{u"en"_s, {u"Your order waits for a check (%2)"_s, u"%1 has to know who you are before it sends “%3”. Scan the code of this mail with kCheck, or open this link on your phone:\n\n%4\n\nWithout an answer in 10 days the order is cancelled and refunded."_s}}, {u"fr"_s, {u"Votre commande attend un contrôle (%2)"_s, u"%1 doit savoir qui vous êtes avant d’envoyer « %3 ». Scannez le code de ce message avec kCheck, ou ouvrez ce lien sur votre téléphone :\n\n%4\n\nSans réponse dans les 10 jours, la commande est annulée et remboursée."_s}}, {u"de"_s, {u"Ihre Bestellung wartet auf eine Prüfung (%2)"_s, u"%1 muss wissen, wer Sie sind, bevor „%3“ verschickt wird. Scannen Sie den Code dieser Nachricht mit kCheck, oder öffnen Sie diesen Link auf dem Telefon:\n\n%4\n\nOhne Antwort in 10 Tagen wird die Bestellung storniert und erstattet."_s}}, {u"it"_s, {u"Il tuo ordine aspetta un controllo (%2)"_s, u"%1 deve sapere chi sei prima di spedire “%3”. Scansiona il codice di questo messaggio con kCheck, o apri questo link sul telefono:\n\n%4\n\nSenza risposta entro 10 giorni l’ordine viene annullato e rimborsato."_s}}, {u"es"_s, {u"Tu pedido espera una comprobación (%2)"_s, u"%1 tiene que saber quién eres antes de enviar «%3». Escanea el código de este mensaje con kCheck, o abre este enlace en tu teléfono:\n\n%4\n\nSin respuesta en 10 días, el pedido se anula y se reembolsa."_s}}}},
        {Letter::OrderReleased,
            {{u"en"_s, {u"Your order is on its way"_s, u"%1 has confirmed who you are. “%2” is on its way."_s}},
                {u"fr"_s, {u"Votre commande est en route"_s, u"%1 a confirmé votre identité. « %2 » est en route."_s}},
                {u"de"_s,
                    {u"Ihre Bestellung ist unterwegs"_s, u"%1 hat bestätigt, wer Sie sind. „%2“ ist unterwegs."_s}},
                {u"it"_s, {u"Il tuo ordine è in viaggio"_s, u"%1 ha confermato chi sei. “%2” è in viaggio."_s}},
                {u"es"_s, {u"Tu pedido está en camino"_s, u"%1 ha confirmado quién eres. «%2» está en camino."_s}}}},
        {Letter::OrderRefunded,
            {{u"en"_s,
                 {u"Your order is cancelled and refunded"_s,
                     u"%1 has cancelled “%2”. What you paid is on its way back to you."_s}},
                {u"fr"_s,
                    {u"Votre commande est annulée et remboursée"_s,
                        u"%1 a annulé « %2 ». Ce que vous avez payé vous est rendu."_s}},
                {u"de"_s,
                    {u"Ihre Bestellung ist storniert und erstattet"_s,
                        u"%1 hat „%2“ storniert. Was Sie bezahlt haben, kommt zurück."_s}},
                {u"it"_s,
                    {u"Il tuo ordine è annullato e rimborsato"_s,
                        u"%1 ha annullato “%2”. Ciò che hai pagato ti viene restituito."_s}},
                {u"es"_s,
                    {u"Tu pedido está anulado y reembolsado"_s,
                        u"%1 ha anulado «%2». Lo que pagaste se te devuelve."_s}}}},
    };
    return all;
}

/// %1 is the first, %2 the second and so on; what fills one place is never taken for another.
QString filled(const QString &text, const QStringList &about)
{
    QString all;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int place = text[at] == u'%' && at + 1 < text.size() ? text[at + 1].digitValue() : 0;
        if (place > 0 && place <= about.size()) {
            all += about[place - 1];
            ++at;
        } else {
            all += text[at];
        }
    }
    return all;
}
} // namespace

Text letter(Letter which, const QString &language, const QStringList &about)
{
    const Texts &texts = letters()[which];
    const Text &found = texts.contains(language) ? texts[language] : texts[u"en"_s];
    return {found.subject.isEmpty() ? QString() : filled(found.subject, about), filled(found.body, about)};
}

void sendSms(Desk &desk, store::Database &database, const QString &to, const Text &text, base::Instant now)
{
    post(desk, database, store::Post::Sms, {to, {}, text.body, {}}, now);
}

void sendMail(
    Desk &desk, store::Database &database, const QString &to, const Text &text, base::Instant now, const QString &qr)
{
    post(desk, database, store::Post::Mail, {to, text.subject, text.body, qr}, now);
}

} // namespace manager
