using System.Text.RegularExpressions;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed partial class TermsTests
{
    private static Terminology Terms => Deciding.Rulebook.Terms;

    [Fact]
    public void Terms_EveryMemberOfEveryEnumeration_HasANameInBothLanguages()
    {
        string[] ids =
        [
            .. Ids<BusinessScale>(), .. Ids<CustomerTier>(), .. Ids<ServiceBundle>(), .. Ids<ServiceLayer>(), .. Ids<ServiceCategory>(),
            .. Ids<MarketType>(), .. Ids<SpecialArea>(), .. Ids<AreaClass>(), .. Ids<AreaPlace>(), .. Ids<SalesStructure>(),
            .. Ids<TobaccoCaseType>(), .. Ids<SanctionGrade>(), .. Ids<SanctionGround>(), .. Ids<VisitCheckWay>(), .. Ids<FloorResult>(),
        ];

        ids.Should().OnlyContain(id => Terms.Contains(id)).And.Contain(["tob.customer-tier.a", "tob.area-class.city-a"]);
    }

    [Fact]
    public void Terms_EveryName_IsKebabCaseWithChineseWords() =>
        Terms.All.Should().OnlyContain(term => Kebab().IsMatch(term.Id) && Chinese().IsMatch(term.Text.Chinese));

    [Fact]
    public void Terms_EveryFactAndFigure_HasAName()
    {
        var day = Days.On("2022-01-01");
        IExplainedFact[] facts =
        [
            Ranked.Of(new PurchaseRecord("a", "Z", -1, 2m)).Standings[0],
            Ranked.Of(new PurchaseRecord("a", "Z", 1, 2m, Ranked.Period.Last)).Standings[0],
            new TierDowngrade("a", CustomerTier.B, "Resold", day, day.AddDays(1), "Li", day),
            new MarketLocation("a", "East", false, false, SpecialArea.University, 4),
            new AreaAssessment("a", "North", AreaPlace.RuralEnclave, SalesStructure.LikeTown, true, "Wu", day),
            new TobaccoComplaint("c", new Complainant("a"), ComplaintChannel.Telephone, default, "Nobody came")
            {
                Type = TobaccoCaseType.Complaint,
                Topic = "visits",
            },
            new TopicOwner("visits", "marketing", "TOB-23.1"),
            new SanctionMatter("m", new StaffFault("Zhang", "Wolong", SanctionGround.VisitNotInTime)),
            new SanctionEntry("Wolong", "light", new Sanction(SanctionGrade.CashPenalty), "TOB-26.5"),
            new VisitCheck("m", VisitCheckWay.Position, 1),
            new AwarenessSurvey("u", 2, 1),
            new ComplaintMonth("u", 2, 1, 1),
            TobaccoRetail.BusinessFormats.Entries[0],
            TobaccoRetail.Grants.Entries[0],
            TobaccoRetail.OpenServices.Entries[0],
        ];

        facts.Select(fact => fact.Kind).Should().OnlyContain(kind => Terms.Contains(kind));
        facts.SelectMany(fact => fact.Figures).Select(figure => figure.Name).Should().OnlyContain(name => Terms.Contains(name));
        facts.Should().OnlyContain(fact => fact.Id.Length > 0);
    }

    [Fact]
    public void ValueTexts_EveryAnswer_IsReadBackAndNamed()
    {
        ReadsBack(TobaccoRetail.Scale, Enum.GetValues<BusinessScale>());
        ReadsBack(TobaccoRetail.Tier, Enum.GetValues<CustomerTier>());
        ReadsBack(TobaccoRetail.Market, Enum.GetValues<MarketType>());
        ReadsBack(TobaccoRetail.Area, Enum.GetValues<AreaClass>());
        ReadsBack(TobaccoRetail.VisitFailing, SanctionGround.VisitNotInTime, SanctionGround.LongTermNonVisiting);
        ReadsBack(TobaccoRetail.CallBacks, Enum.GetValues<FloorResult>());
        ReadsBack(TobaccoRetail.SanctionFor, [.. Enum.GetValues<SanctionGrade>().Select(grade => new Sanction(grade)), new Sanction(SanctionGrade.CashPenalty, "200 yuan: at once")]);
        ReadsBack(TobaccoRetail.Cadence, new VisitCadence(1, true), new VisitCadence(1, false), new VisitCadence(2, false));
        TobaccoRetail.TierEffect.ValueText.Read("2022-01-02").Should().Be(Days.On("2022-01-02"));
        foreach (var grant in TobaccoRetail.Grants.Entries)
            GrantedService.Parse(grant.Granted.ToString()).Should().Be(grant.Granted);
        foreach (var service in TobaccoRetail.OpenServices.Entries)
            OfferedService.Parse(service.Offered.ToString()).Should().Be(service.Offered);
    }

    [Theory]
    [InlineData("P0W")]
    [InlineData("P1W fix")]
    [InlineData("P-1W")]
    [InlineData("W")]
    [InlineData("weekly")]
    public void VisitCadence_AnotherText_IsRefused(string text) =>
        FluentActions.Invoking(() => VisitCadence.Parse(text)).Should().Throw<FormatException>().WithMessage($"*'{text}'*P2W*");

    [Theory]
    [InlineData("Daily")]
    [InlineData("Daily:")]
    [InlineData("1:tob.service.order-support")]
    [InlineData("daily:tob.service.order-support")]
    public void GrantedService_AnotherText_IsRefused(string text) =>
        FluentActions.Invoking(() => GrantedService.Parse(text)).Should().Throw<FormatException>().WithMessage($"*'{text}'*");

    [Theory]
    [InlineData("Fine")]
    [InlineData("1")]
    [InlineData("cashPenalty: 200 yuan")]
    public void Sanction_AnotherText_IsRefused(string text) =>
        FluentActions.Invoking(() => Sanction.Parse(text)).Should().Throw<FormatException>().WithMessage($"*'{text}'*CashPenalty*");

    private static void ReadsBack<T>(Policy<T> policy, params T[] values)
        where T : notnull
    {
        foreach (var value in values)
        {
            policy.ValueText.Read(policy.ValueText.Write(value)).Should().Be(value);
            Terms.Contains(policy.ValueText.TermOf(value)).Should().BeTrue($"{policy} can answer {value}");
        }
    }

    private static IEnumerable<string> Ids<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(TobaccoRetail.TermOf);

    [GeneratedRegex(@"^tob\.[a-z0-9-]+(\.[a-z0-9-]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
