using CustomerServiceRules.Terms;

namespace ComplaintDesk.Day;

/// <summary>
/// Saturday 14 February 2026 at three organisations: a make-up workday, the last one before the Spring Festival, for those
/// that keep the public holidays. The cases are invented.
/// </summary>
internal static class ScriptedDay
{
    public static IReadOnlyList<OrganisationDay> Play(Language language) =>
    [
        new PropertyDay(new Stage(language)).Play(),
        new MallDay(new Stage(language)).Play(),
        new TobaccoDay(new Stage(language)).Play(),
    ];
}
