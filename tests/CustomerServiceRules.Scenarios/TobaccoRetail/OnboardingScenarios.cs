using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class OnboardingScenarios
{
    private static readonly DateTimeOffset Licensed = new(2026, 9, 28, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly RetailerFile Shop = new("K1") { LicenceNumber = "L-1" };

    private static readonly Lifecycle<RetailerFile, OnboardingState, OnboardingTrigger> Onboarding =
        Rulebook.Compose(new TobaccoRetailModule()).Lifecycle(TobaccoRetail.Onboarding);

    [Fact]
    public void A_retailer_goes_from_its_licence_to_its_classes()
    {
        var file = Shop with
        {
            HasBasicInformation = true,
            Format = new FormatCode('Z'),
            SettlementMethod = "debit",
            OrderingFrequency = "weekly",
            Market = MarketType.Urban,
            Area = AreaClass.CityA,
        };
        var record = Begun();

        record = Accepted(record, OnboardingTrigger.GrantLicence, file, TobaccoRoles.MonopolyStaff).Record;
        record = Accepted(record, OnboardingTrigger.JoinNetwork, file).Record;
        record = Accepted(record, OnboardingTrigger.MaintainArchive, file).Record;
        record = Accepted(record, OnboardingTrigger.Classify, file).Record;

        Onboarding.StateOf(record).Should().Be(OnboardingState.Classified);
        record.History.SelectMany(happened => happened.Clauses).Should().Contain(["TOB-13a.1", "TOB-13a.2", "TOB-13a.3", "TOB-8.5", "TOB-6.3.1"]);
    }

    [Fact]
    public void The_way_into_the_network_keeps_the_contract_of_lifecycles_and_every_transition_can_be_walked()
    {
        var complete = Shop with
        {
            HasBasicInformation = true,
            Format = new FormatCode('Z'),
            SettlementMethod = "debit",
            OrderingFrequency = "weekly",
            Market = MarketType.Rural,
            Area = AreaClass.Village,
            OrdersAlone = true,
            HasAuthorisedDebit = true,
        };

        LifecycleContract.Of(TobaccoRetail.Onboarding, new TobaccoRetailModule())
            .Samples(new RetailerFile("K1"), Shop, Shop with { HasBasicInformation = true }, complete)
            .StartingAt(Licensed)
            .Verify()
            .ExpectEveryTransition();
    }

    [Fact]
    public void Each_step_orders_the_next_one() =>
        Accepted(Begun(), OnboardingTrigger.GrantLicence, Shop, TobaccoRoles.MonopolyStaff).Effects.Should().ContainSingle()
            .Which.Content.Should().Be(new OnboardingOrder(OnboardingTask.TakeIntoNetwork, "K1"));

    [Fact]
    public void A_licence_without_a_number_is_none() =>
        Refused(Begun(), OnboardingTrigger.GrantLicence, new RetailerFile("K1"), TobaccoRoles.MonopolyStaff)
            .Clauses.Should().Equal("TOB-13a.1");

    [Fact]
    public void Only_the_monopoly_staff_grants_licences() =>
        Refused(Begun(), OnboardingTrigger.GrantLicence, Shop, TobaccoRoles.CustomerManager).Clauses.Should().Contain("TOB-13a.1");

    [Fact]
    public void Data_with_a_gap_are_not_maintained_and_the_gap_is_named()
    {
        var joined = Accepted(LicensedRecord(), OnboardingTrigger.JoinNetwork, Shop).Record;

        Refused(joined, OnboardingTrigger.MaintainArchive, Shop with { HasBasicInformation = true, Format = new FormatCode('Z'), OrderingFrequency = "weekly" })
            .Unmet.Should().ContainSingle().Which.Actual.Should().Be("no settlement method");
    }

    [Fact]
    public void Nobody_is_classified_without_market_type_and_area_class()
    {
        var file = Shop with { HasBasicInformation = true, Format = new FormatCode('Z'), SettlementMethod = "debit", OrderingFrequency = "weekly" };
        var record = Accepted(Accepted(LicensedRecord(), OnboardingTrigger.JoinNetwork, file).Record, OnboardingTrigger.MaintainArchive, file).Record;

        Refused(record, OnboardingTrigger.Classify, file).Clauses.Should().Contain(["TOB-6.3.1", "TOB-8.5"]);
        Refused(record, OnboardingTrigger.Classify, file with { Format = null, Market = MarketType.Rural, Area = AreaClass.Village })
            .Unmet.Should().ContainSingle().Which.Clauses.Should().Equal("TOB-6.0c");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void The_reminder_is_due_one_cycle_after_the_licence(int seconds, bool isDue)
    {
        var record = LicensedRecord();
        var at = Licensed.AddDays(7);

        var due = Onboarding.Due(record, Shop, Licensed).Should().ContainSingle().Subject;
        due.At.Should().Be(at);
        due.Clauses.Should().Equal("TOB-13a.2", "OQ-9");
        Onboarding.Fire(record, OnboardingTrigger.RemindOfNetwork, Shop, Role.Clock, at.AddSeconds(seconds)).IsAccepted.Should().Be(isDue);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void A_host_with_a_longer_cycle_is_reminded_later(int seconds, bool isDue)
    {
        var outcome = Shops.Book.Given(TobaccoRetail.Onboarding, Shop).With(TobaccoRetail.VisitCycle, 14, "OQ-9").Since(Licensed)
            .After(OnboardingTrigger.GrantLicence, TobaccoRoles.MonopolyStaff, Licensed)
            .When(OnboardingTrigger.RemindOfNetwork, Role.Clock, Licensed.AddDays(14).AddSeconds(seconds)).Outcome;

        outcome.IsAccepted.Should().Be(isDue);
        if (outcome is Refused refused)
            refused.Clauses.Should().Equal("TOB-13a.2", "OQ-9");
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("1", true)]
    [InlineData("2", true)]
    public void A_cycle_takes_a_day_or_more(string days, bool isAllowed)
    {
        var composed = Record.Exception(() => Rulebook.Compose(new TobaccoRetailModule(), new CycleOf(days)));

        (composed is null).Should().Be(isAllowed);
        if (!isAllowed)
            composed!.Message.Should().Contain("tob.onboarding.visit-cycle").And.Contain("1 day or more");
    }

    [Fact]
    public void Who_was_reminded_of_is_not_due_again()
    {
        var reminded = (Accepted)Onboarding.Fire(LicensedRecord(), OnboardingTrigger.RemindOfNetwork, Shop, Role.Clock, Licensed.AddDays(7));

        reminded.Effects.Should().ContainSingle().Which.Content.Should().Be(new OnboardingOrder(OnboardingTask.RemindOfNetwork, "K1"));
        Onboarding.Due(reminded.Record, Shop, Licensed.AddDays(8)).Should().BeEmpty();
    }

    [Fact]
    public void Nobody_asks_for_ordering_online_or_orders_in_the_customers_place()
    {
        var asked = Onboarding.Fire(Begun(), OnlineOrderingTrigger.Request, Shop, TobaccoRoles.CustomerManager, Licensed);
        asked.Should().BeOfType<Refused>().Which.Clauses.Should().Contain("TOB-14.2");

        var ordered = Onboarding.Fire(ReadyToOrder(), OnlineOrderingTrigger.PlaceOrder, Shop, TobaccoRoles.CustomerManager, Licensed);
        ordered.Should().BeOfType<Refused>().Which.Clauses.Should().Contain("TOB-14.6");
        Onboarding.Fire(ReadyToOrder(), OnlineOrderingTrigger.PlaceOrder, Shop, TobaccoRoles.Customer, Licensed).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public void Training_is_complete_when_the_customer_orders_alone()
    {
        var told = ((Accepted)Onboarding.Fire(Asked(), OnlineOrderingTrigger.GiveCredentials, Shop, TobaccoRoles.CustomerManager, Licensed)).Record;

        Onboarding.Fire(told, OnlineOrderingTrigger.CompleteTraining, Shop, TobaccoRoles.CustomerManager, Licensed)
            .Should().BeOfType<Refused>().Which.Clauses.Should().Contain("TOB-14.4");
    }

    [Fact]
    public void Direct_debit_is_for_customers_of_the_network()
    {
        var authorised = Shop with { HasAuthorisedDebit = true };
        var joined = Accepted(LicensedRecord(), OnboardingTrigger.JoinNetwork, authorised).Record;

        Onboarding.Fire(LicensedRecord(), DirectDebitTrigger.Activate, authorised, TobaccoRoles.Customer, Licensed)
            .Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle().Which.Id.Should().Be("tob.direct-debit.is-in-network");
        var active = (Accepted)Onboarding.Fire(joined, DirectDebitTrigger.Activate, authorised, TobaccoRoles.Customer, Licensed);
        active.Record.State.Should().Be("InNetwork", "the region moves beside the way into the network");
        Onboarding.IsIn(active.Record, DirectDebitState.Active).Should().BeTrue();
    }

    [Fact]
    public void A_record_comes_back_from_its_json_as_it_was()
    {
        var json = ReadyToOrder().ToJson();

        Onboarding.Read(json).ToJson().Should().Be(json);
    }

    private static LifecycleRecord Begun() => Onboarding.Start("K1", Licensed.AddDays(-30));

    private static LifecycleRecord LicensedRecord() => Accepted(Begun(), OnboardingTrigger.GrantLicence, Shop, TobaccoRoles.MonopolyStaff).Record;

    private static LifecycleRecord Asked() => ((Accepted)Onboarding.Fire(Begun(), OnlineOrderingTrigger.Request, Shop, TobaccoRoles.Customer, Licensed)).Record;

    private static LifecycleRecord ReadyToOrder()
    {
        var told = ((Accepted)Onboarding.Fire(Asked(), OnlineOrderingTrigger.GiveCredentials, Shop, TobaccoRoles.CustomerManager, Licensed)).Record;
        return ((Accepted)Onboarding.Fire(told, OnlineOrderingTrigger.CompleteTraining, Shop with { OrdersAlone = true }, TobaccoRoles.CustomerManager, Licensed)).Record;
    }

    private static Accepted Accepted(LifecycleRecord record, OnboardingTrigger trigger, RetailerFile file, Role? role = null) =>
        Onboarding.Fire(record, trigger, file, role ?? TobaccoRoles.CustomerManager, Licensed).Should().BeOfType<Accepted>().Subject;

    private static Refused Refused(LifecycleRecord record, OnboardingTrigger trigger, RetailerFile file, Role? role = null) =>
        Onboarding.Fire(record, trigger, file, role ?? TobaccoRoles.CustomerManager, Licensed).Should().BeOfType<Refused>().Subject;

    private sealed class CycleOf(string days) : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("Host", "1.0.0", "host");

        public override void Describe(ModuleBuilder contents) => contents.Replace(TobaccoRetail.VisitCycle.Name, from: null, until: null, days, "OQ-9");
    }
}
