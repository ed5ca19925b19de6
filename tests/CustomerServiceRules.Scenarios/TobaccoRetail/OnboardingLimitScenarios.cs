using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Tobacco;

/// <summary>1 working day for the data, 2 for the account, 5 for the training; Monday to Friday, nine to six.</summary>
public sealed class OnboardingLimitScenarios
{
    private const string Archive = OnboardingLifecycle.ArchiveClock;
    private const string Credentials = OnlineOrderingRegion.CredentialsClock;
    private const string Training = OnlineOrderingRegion.TrainingClock;

    private static readonly TimeZoneInfo China = TimeZoneInfo.FindSystemTimeZoneById(RulebookBuilder.DefaultTimeZone);

    private static readonly ScenarioBook Book = ScenarioBook.Of(new TobaccoRetailModule()).WithCalendar(
        WorkingCalendar.Build("desk", China, desk => desk.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(2024, 2026)));

    private static readonly ScenarioBook WithHolidays = ScenarioBook.Of(new TobaccoRetailModule()).WithCalendar(
        WorkingCalendar.Build("china", China, desk => desk.Open(Weekdays.MondayToFriday, "09:00", "18:00").Holidays(HolidayTable.China)));

    private static readonly RetailerFile Shop = new("K1")
    {
        LicenceNumber = "L-1",
        HasBasicInformation = true,
        Format = new FormatCode('Z'),
        SettlementMethod = "debit",
        OrderingFrequency = "weekly",
        OrdersAlone = true,
    };

    [Theory]
    [InlineData("2024-02-29 10:00:00", "2024-03-04 18:00:00", "2024-03-07 18:00:00", "test vector C-2")]
    [InlineData("2024-03-01 16:59:00", "2024-03-05 18:00:00", "2024-03-08 18:00:00", "Friday 16:59")]
    [InlineData("2024-03-02 10:00:00", "2024-03-05 18:00:00", "2024-03-08 18:00:00", "a Saturday")]
    public void Account_and_training_both_run_from_the_request(string asked, string account, string trained, string because)
    {
        var requested = Requested(Book, asked);

        requested.ExpectClock(Credentials, At(account)).ExpectClock(Training, At(trained));
        Clauses(requested.Record, Credentials).Should().Contain(["TOB-14.3", "OQ-65"], because);
        Clauses(requested.Record, Training).Should().Contain(["TOB-14.4", "OQ-10", "OQ-65"], because);
    }

    [Theory]
    [InlineData("2026-02-12 10:00:00", "2026-02-14 18:00:00", "2026-02-26 18:00:00")]
    [InlineData("2025-10-09 10:00:00", "2025-10-11 18:00:00", "2025-10-15 18:00:00")]
    public void A_make_up_Saturday_counts_and_holidays_do_not(string asked, string account, string trained) =>
        Requested(WithHolidays, asked).ExpectClock(Credentials, At(account)).ExpectClock(Training, At(trained));

    [Theory]
    [InlineData("2024-03-04 17:59:59", ClockStatus.Kept)]
    [InlineData("2024-03-04 18:00:00", ClockStatus.Kept)]
    [InlineData("2024-03-04 18:00:01", ClockStatus.Late)]
    public void The_account_is_told_in_time_up_to_the_close_of_the_second_day(string told, ClockStatus status) =>
        Asked(Book, "2024-02-29 10:00:00").When(OnlineOrderingTrigger.GiveCredentials, TobaccoRoles.CustomerManager, At(told)).ExpectClock(Credentials, status);

    [Theory]
    [InlineData("2024-03-07 17:59:59", ClockStatus.Kept)]
    [InlineData("2024-03-07 18:00:00", ClockStatus.Kept)]
    [InlineData("2024-03-07 18:00:01", ClockStatus.Late)]
    public void The_training_is_complete_in_time_up_to_the_close_of_the_fifth_day_whenever_the_account_was_told(string trained, ClockStatus status) =>
        Asked(Book, "2024-02-29 10:00:00").After(OnlineOrderingTrigger.GiveCredentials, TobaccoRoles.CustomerManager, At("2024-03-07 09:00:00"))
            .When(OnlineOrderingTrigger.CompleteTraining, TobaccoRoles.CustomerManager, At(trained)).ExpectClock(Training, status).ExpectClock(Credentials, ClockStatus.Late);

    [Theory]
    [InlineData("2024-03-04 17:59:59", ClockStatus.Kept)]
    [InlineData("2024-03-04 18:00:00", ClockStatus.Kept)]
    [InlineData("2024-03-04 18:00:01", ClockStatus.Late)]
    public void The_data_are_maintained_within_the_working_day_after_joining(string maintained, ClockStatus status) =>
        Joined("2024-03-01 10:00:00").When(OnboardingTrigger.MaintainArchive, TobaccoRoles.CustomerManager, At(maintained))
            .ExpectClock(Archive, status).ExpectClock(Archive, At("2024-03-04 18:00:00"));

    [Fact]
    public void The_orders_to_the_customer_manager_say_by_when()
    {
        var onboarding = Book.Rulebook.Lifecycle(TobaccoRetail.Onboarding);
        var licensed = Joined("2024-03-01 10:00:00", joins: false).Record;
        var joined = (Accepted)onboarding.Fire(licensed, OnboardingTrigger.JoinNetwork, Shop, TobaccoRoles.CustomerManager, At("2024-03-01 10:00:00"));
        var asked = (Accepted)onboarding.Fire(joined.Record, OnlineOrderingTrigger.Request, Shop, TobaccoRoles.Customer, At("2024-03-01 10:00:00"));

        onboarding.Orders(joined, Shop).Should().ContainSingle().Which.DueAt.Should().Be(At("2024-03-04 18:00:00"));
        onboarding.Orders(asked, Shop).Should().ContainSingle().Which.DueAt.Should().Be(At("2024-03-05 18:00:00"));
    }

    [Fact]
    public void Nothing_runs_for_who_has_neither_joined_nor_asked() =>
        Book.Rulebook.Lifecycle(TobaccoRetail.Onboarding).Clocks(Joined("2024-03-01 10:00:00", joins: false).Record, Shop, At("2024-03-20 10:00:00")).Should().BeEmpty();

    private static LifecycleScenario<RetailerFile, OnboardingState, OnboardingTrigger> Asked(ScenarioBook book, string asked) =>
        book.Given(TobaccoRetail.Onboarding, Shop).Since(At(asked)).After(OnlineOrderingTrigger.Request, TobaccoRoles.Customer, At(asked));

    private static LifecycleScenarioOutcome<RetailerFile, OnboardingState, OnboardingTrigger> Requested(ScenarioBook book, string asked) =>
        book.Given(TobaccoRetail.Onboarding, Shop).Since(At(asked)).When(OnlineOrderingTrigger.Request, TobaccoRoles.Customer, At(asked)).ExpectAccepted();

    private static LifecycleScenario<RetailerFile, OnboardingState, OnboardingTrigger> Joined(string joined, bool joins = true)
    {
        var licensed = Book.Given(TobaccoRetail.Onboarding, Shop).Since(At(joined)).After(OnboardingTrigger.GrantLicence, TobaccoRoles.MonopolyStaff, At(joined));
        return joins ? licensed.After(OnboardingTrigger.JoinNetwork, TobaccoRoles.CustomerManager, At(joined)) : licensed;
    }

    private static IReadOnlyList<string> Clauses(LifecycleRecord record, string clock) =>
        Book.Rulebook.Lifecycle(TobaccoRetail.Onboarding).Clocks(record, Shop, record.History.Latest.At).Single(reading => reading.Clock == clock).Clauses;

    private static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
