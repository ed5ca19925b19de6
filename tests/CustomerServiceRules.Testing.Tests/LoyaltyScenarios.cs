using Acme.Loyalty;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Testing.Tests;

/// <summary>Scenarios of a vendor's modules, as a test author writes them.</summary>
public class LoyaltyScenarios
{
    private static readonly ScenarioBook Book = ScenarioBook.Of(new AcmeModule(), new AcmeCampaign());

    [Theory]
    [InlineData(99, Grade.Silver)]
    [InlineData(100, Grade.Gold)]
    [InlineData(101, Grade.Gold)]
    public void A_member_is_gold_from_the_threshold_on(int turnover, Grade expected) => Book
        .Given(new Turnover("M-1", turnover))
        .AsOf(2026, 9, 30)
        .When(AcmePolicies.Grades)
        .ExpectValue(expected)
        .ExpectClauses("ACME-1", "OQ-901");

    [Theory]
    [InlineData(2025, 12, 31, Grade.Gold)]
    [InlineData(2026, 1, 1, Grade.Silver)]
    public void The_threshold_rose_with_the_new_year(int year, int month, int day, Grade expected) => Book
        .Given("M-1", new Turnover("M-1", 90m))
        .AsOf(year, month, day)
        .When(AcmePolicies.Grades)
        .ExpectValue(expected);

    [Fact]
    public void A_threshold_set_for_the_scenario_decides_and_is_cited() => Book
        .Given(new Turnover("M-1", 60m))
        .With(AcmeParameters.GoldFrom, 60m, "ACME-4")
        .AsOf(2026, 9, 30)
        .When(AcmePolicies.Grades)
        .ExpectValue(Grade.Gold)
        .ExpectClauses("ACME-4")
        .ExpectNoClauses("OQ-901");

    [Theory]
    [InlineData(30, Grade.Silver)]
    [InlineData(31, Grade.Gold)]
    public void A_threshold_set_for_some_days_holds_on_these_days_only(int day, Grade expected) => Book
        .Given(new Turnover("M-1", 60m))
        .With(AcmeParameters.GoldFrom, new DatedValue<decimal>(new DateOnly(2026, 8, 31), null, 60m, "ACME-4"))
        .AsOf(2026, 8, day)
        .When(AcmePolicies.Grades)
        .ExpectValue(expected);

    [Fact]
    public void A_silver_member_learns_how_far_gold_is() => Book
        .Given(new Turnover("M-1", 97.5m))
        .AsOf(2026, 9, 30)
        .When(AcmePolicies.Grades)
        .ExpectValue(Grade.Silver)
        .ExpectRules("acme.grade.silver-below-gold")
        .ExpectWhyNot("acme.grade.gold-by-turnover", actual: "97.5", required: "100", distance: "2.5", clause: "OQ-901");

    [Fact]
    public void A_member_without_turnover_has_no_grade() => Book
        .Given("M-1")
        .AsOf(2026, 9, 30)
        .When(AcmePolicies.Grades)
        .ExpectUndecided()
        .ExpectWhyNot("acme.grade.gold-by-turnover");

    [Fact]
    public void Of_several_mild_complaints_the_worst_explains_why_the_member_is_not_bronze() => Book
        .Given("M-1", new Complaint("M-1", 1), new Complaint("M-1", 2), new Complaint("M-1", 0))
        .AsOf(2026, 9, 30)
        .When(AcmePolicies.Grades)
        .ExpectUndecided()
        .ExpectWhyNot("acme.grade.bronze-after-complaint", actual: "2", required: "3", distance: "1", clause: "ACME-2");

    [Fact]
    public void Turnover_and_a_severe_complaint_contradict_each_other() => Book
        .Given(new Turnover("M-1", 100m))
        .And(new Complaint("M-1", 3))
        .AsOf(2026, 9, 30)
        .When(AcmePolicies.Grades)
        .ExpectConflict("acme.grade.bronze-after-complaint", "acme.grade.gold-by-turnover");

    [Fact]
    public void A_birthday_lifts_a_silver_member_to_gold() => Book
        .Given(new Turnover("M-1", 10m), new Birthday("M-1", new DateOnly(1990, 9, 12)))
        .AsOf(2026, 9, 30)
        .When(AcmePolicies.Grades)
        .ExpectValue(Grade.Gold)
        .ExpectOverridden("acme.grade.silver-below-gold", by: "acme-campaign.birthday-gold");

    [Fact]
    public void A_gold_member_has_the_lounge_and_the_reasons_of_the_grade() => Book
        .Given(new Turnover("M-1", 100m))
        .AsOf(2026, 9, 30)
        .When(AcmePolicies.Perks)
        .ExpectValue([new Perk("card", "paper"), new Perk("lounge", "full")])
        .ExpectExactly(new Perk("lounge", "full"), new Perk("card", "paper"))
        .ExpectAmongOthers(new Perk("lounge", "full"))
        .ExpectClauses("ACME-3", "ACME-1");

    [Fact]
    public void A_silver_member_learns_through_the_perks_why_the_grade_is_not_gold() => Book
        .Given(new Turnover("M-1", 99m))
        .AsOf(2026, 9, 30)
        .When(AcmePolicies.Perks)
        .ExpectExactly(new Perk("card", "paper"))
        .ExpectWhyNot("acme.perks.lounge", actual: "Silver", required: "Gold")
        .ExpectWhyNot("acme.grade.gold-by-turnover", distance: "1");

    [Fact]
    public void Other_members_change_nothing()
    {
        var others = Enumerable.Range(2, 6).Select(number => new SubjectFacts($"M-{number}", new Turnover($"M-{number}", 80 + (10 * number)), new Complaint($"M-{number}", number)));

        Book.Given(new Turnover("M-1", 99m)).Beside(others).AsOf(2026, 9, 30).When(AcmePolicies.Grades).ExpectValue(Grade.Silver);
    }

    [Fact]
    public void The_day_is_that_of_the_time_zone_of_the_book()
    {
        var lastHourOf2025InBerlin = new DateTimeOffset(2026, 1, 1, 6, 0, 0, TimeSpan.FromHours(8));
        var given = Book.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).Given(new Turnover("M-1", 90m));

        given.AsOf(lastHourOf2025InBerlin).When(AcmePolicies.Grades).ExpectValue(Grade.Gold);
        given.AsOf(lastHourOf2025InBerlin.AddHours(1)).When(AcmePolicies.Grades).ExpectValue(Grade.Silver);
    }
}
