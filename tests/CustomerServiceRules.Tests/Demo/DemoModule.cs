using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Demo;

internal enum Grade
{
    Gold,
    Silver,
    Bronze,
}

internal sealed record Turnover(SubjectId Subject, decimal Amount) : ISubjectFact;

internal sealed record Complaint(SubjectId Subject, int Severity) : ISubjectFact;

internal sealed record Waiver(SubjectId Subject, Grade To) : ISubjectFact;

internal sealed record Perk(string Name, string Level);

internal static class Demo
{
    public static readonly DateTimeOffset AsOf = new(2026, 9, 30, 12, 0, 0, TimeSpan.FromHours(8));

    public static readonly Parameter<decimal> GoldFrom = new(
        "demo.gold-from",
        new LocalizedText("Turnover from which a customer is gold", "金级起点"),
        "CNY",
        new DatedValue<decimal>(null, new DateOnly(2026, 1, 1), 80m, "DEMO-1"),
        new DatedValue<decimal>(new DateOnly(2026, 1, 1), null, 100m, "DEMO-1", "OQ-900"));

    public static readonly Parameter<int> SevereFrom = new(
        "demo.severe-from", new LocalizedText("Severity that blocks gold", "严重程度"), "", new DatedValue<int>(3, "DEMO-2"))
    {
        Allowed = new AllowedValues<int>(severity => severity is >= 0 and <= 10, "a severity from 0 to 10"),
    };

    public static readonly Policy<Grade> Grades = Policy.One("demo.grade", new LocalizedText("Which grade?", "何级?"), ValueText.OfEnum<Grade>());

    public static readonly Policy<IReadOnlyList<Perk>> Perks = Policy.Each(
        "demo.perks",
        new LocalizedText("Which perks?", "何种礼遇?"),
        perk => perk.Name,
        new ValueText<Perk>(perk => $"{perk.Name}:{perk.Level}", text => new Perk(text.Split(':')[0], text.Split(':')[1])),
        Grades);

    public static readonly Policy<Grade> Reviewer = Policy.Highest(
        "demo.reviewer",
        new LocalizedText("Who reviews?", "谁复核?"),
        ValueText.OfEnum<Grade>(),
        Comparer<Grade>.Create((left, right) => right.CompareTo(left)),
        ["DEMO-4"]);

    public static SubjectFacts Customer(string id, decimal amount, params object[] more) => new(id, [new Turnover(id, amount), .. more]);
}

internal sealed class DemoModule : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("Demo", "1.2.0", "demo");

    public override void Describe(ModuleBuilder contents)
    {
        contents
            .Document(new SourceDocument("DEMO", new LocalizedText("Demonstration", "示范"),
            [
                new Clause("DEMO-1", ClauseKind.Classification, "Customers with a high turnover are gold."),
                new Clause("DEMO-2", ClauseKind.Classification, "A severe complaint keeps a customer from gold."),
                new Clause("DEMO-3", ClauseKind.Entitlement, "Perks go by grade."),
                new Clause("DEMO-4", ClauseKind.Authority, "The highest reviewer named is responsible."),
                new Clause("DEMO-5", ClauseKind.Norm, "Staff smile."),
                new Clause("OQ-900", ClauseKind.OpenQuestion, "Is the start of gold inclusive? Default: yes."),
            ]))
            .Terms(new Term("demo.grade.gold", "Gold", "金"))
            .Parameters(Demo.GoldFrom, Demo.SevereFrom)
            .NotCarried("Conduct cannot be computed.", "DEMO-5");
        contents.Policy(Demo.Grades).Rule<GoldByTurnover>().Rule<SilverOtherwise>().Rule<SilverAfterComplaint>().Rule<WaivedGrade>();
        contents.Policy(Demo.Perks).Rule<LoungeForGold>().Rule<BirthdayForAll>();
        contents.Policy(Demo.Reviewer).Rule<BronzeReviews>().Rule<GoldReviewsSevere>();
    }
}

[Name("demo.grade.gold-by-turnover")]
[Cites("DEMO-1")]
internal sealed class GoldByTurnover : Rule
{
    public override void Define()
    {
        InForce<decimal> from = null!;
        Turnover turnover = null!;
        When()
            .Match(() => from, parameter => parameter.Parameter == Demo.GoldFrom)
            .Match(() => turnover, one => one.Amount >= from.Value);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Gold));
    }
}

[Name("demo.grade.silver-otherwise")]
[Cites("DEMO-1")]
internal sealed class SilverOtherwise : Rule
{
    public override void Define()
    {
        InForce<decimal> from = null!;
        Turnover turnover = null!;
        When()
            .Match(() => from, parameter => parameter.Parameter == Demo.GoldFrom)
            .Match(() => turnover, one => from.Value > one.Amount)
            .Not<Complaint>(complaint => complaint.Subject == turnover.Subject, complaint => complaint.Severity > 8);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Silver));
    }
}

[Name("demo.grade.silver-after-complaint")]
[Cites("DEMO-2")]
[Overrides("demo.grade.gold-by-turnover")]
internal sealed class SilverAfterComplaint : Rule
{
    public override void Define()
    {
        InForce<int> severe = null!;
        Turnover turnover = null!;
        Complaint complaint = null!;
        When()
            .Match(() => severe, parameter => parameter.Parameter == Demo.SevereFrom)
            .Match(() => turnover)
            .Match(() => complaint, one => one.Subject == turnover.Subject, one => one.Severity >= severe.Value);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Silver));
    }
}

[Name("demo.grade.waived")]
[Cites("OQ-900")]
[Overrides("demo.grade.gold-by-turnover")]
internal sealed class WaivedGrade : Rule
{
    public override void Define()
    {
        Waiver waiver = null!;
        When().Match(() => waiver);
        Then().Yield(_ => new Candidate<Grade>(waiver.Subject, waiver.To));
    }
}

[Name("demo.perks.lounge")]
[Cites("DEMO-3")]
internal sealed class LoungeForGold : Rule
{
    public override void Define()
    {
        Settled<Grade> grade = null!;
        When().Match(() => grade, settled => settled.Value == Grade.Gold);
        Then().Yield(_ => new Candidate<Perk>(grade.Subject, new Perk("lounge", "full")));
    }
}

[Name("demo.perks.birthday")]
[Cites("DEMO-3")]
internal sealed class BirthdayForAll : Rule
{
    public override void Define()
    {
        Settled<Grade> grade = null!;
        When().Match(() => grade);
        Then().Yield(_ => new Candidate<Perk>(grade.Subject, new Perk("birthday", "card")));
    }
}

[Name("demo.reviewer.bronze")]
[Cites("DEMO-4")]
internal sealed class BronzeReviews : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Then().Yield(_ => new Candidate<Grade>(complaint.Subject, Grade.Bronze));
    }
}

[Name("demo.reviewer.gold-when-severe")]
[Cites("DEMO-4")]
internal sealed class GoldReviewsSevere : Rule
{
    public override void Define()
    {
        InForce<int> severe = null!;
        Complaint complaint = null!;
        When()
            .Match(() => severe, parameter => parameter.Parameter == Demo.SevereFrom)
            .Match(() => complaint, one => one.Severity >= severe.Value);
        Then().Yield(_ => new Candidate<Grade>(complaint.Subject, Grade.Gold));
    }
}
