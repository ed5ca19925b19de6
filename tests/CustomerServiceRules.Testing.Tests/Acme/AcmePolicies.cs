using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;

namespace Acme.Loyalty;

public static class AcmePolicies
{
    public static readonly Policy<Grade> Grades = Policy.One(
        "acme.grade", new LocalizedText("Which grade does the member have?", "会员属何级?"), ValueText.OfEnum<Grade>());

    public static readonly Policy<IReadOnlyList<Perk>> Perks = Policy.Each(
        "acme.perks",
        new LocalizedText("Which perks does the member have?", "会员有何礼遇?"),
        perk => perk.Name,
        new ValueText<Perk>(perk => $"{perk.Name}:{perk.Level}", text => new Perk(text.Split(':')[0], text.Split(':')[1])),
        Grades);
}
