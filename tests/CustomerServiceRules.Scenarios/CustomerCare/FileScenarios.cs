using System.Globalization;
using CustomerServiceRules.Procedures.CustomerCare;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class FileScenarios
{
    [Fact]
    public void A_birthday_on_29_February_is_kept_on_the_28th_in_a_common_year()
    {
        var born = Visitor with { Birthday = new DateOnly(2000, 2, 29) };

        born.BirthdayIn(2023).Should().Be(new DateOnly(2023, 2, 28));
        born.BirthdayIn(2024).Should().Be(new DateOnly(2024, 2, 29));
        born.BirthdayIn(2100).Should().Be(new DateOnly(2100, 2, 28));
        (Visitor with { Birthday = new DateOnly(2000, 2, 28) }).BirthdayIn(2024).Should().Be(new DateOnly(2024, 2, 28));
        Visitor.BirthdayIn(2024).Should().BeNull();
    }

    [Fact]
    public void Consent_goes_from_not_asked_over_given_to_withdrawn()
    {
        var file = Consenting with { Consent = [new ConsentStatement(Signed, true), new ConsentStatement(Signed.AddDays(1), false), new ConsentStatement(Signed.AddDays(2), true)] };

        file.ConsentAt(Signed.AddTicks(-1)).Should().Be(ConsentState.NotAsked);
        file.ConsentAt(Signed).Should().Be(ConsentState.Given);
        file.ConsentAt(Signed.AddDays(1)).Should().Be(ConsentState.Withdrawn);
        file.ConsentAt(Signed.AddDays(2)).Should().Be(ConsentState.Given);
        Refusing.ConsentAt(Signed).Should().Be(ConsentState.Refused);
    }

    [Fact]
    public void Statements_come_in_their_order() =>
        FluentActions.Invoking(() => Visitor with { Consent = [new ConsentStatement(Signed, true), new ConsentStatement(Signed, false)] })
            .Should().Throw<ArgumentException>().WithMessage("*oldest first*");

    [Fact]
    public void Events_come_in_the_order_of_the_journey()
    {
        FluentActions.Invoking(() => new CareEvents()).Should().Throw<ArgumentException>().WithMessage("*neither visited nor subscribed nor signed*");
        FluentActions.Invoking(() => new CareEvents(Subscribed, Visited)).Should().Throw<ArgumentException>().WithMessage("*not before*").WithParameterName("subscribedAt");
        FluentActions.Invoking(() => new CareEvents(Visited, Subscribed, Visited)).Should().Throw<ArgumentException>().WithParameterName("signedAt");
        FluentActions.Invoking(() => new CareEvents(Visited, Subscribed, Signed, Subscribed)).Should().Throw<ArgumentException>().WithParameterName("movedInAt");
        FluentActions.Invoking(() => new CareEvents(Visited, gaveUpAt: Visited.AddSeconds(-1))).Should().Throw<ArgumentException>().WithParameterName("gaveUpAt");
        FluentActions.Invoking(() => new CareEvents(Visited, movedInAt: Signed)).Should().Throw<ArgumentException>().WithMessage("*without signing*");
        FluentActions.Invoking(() => new CareEvents(Visited, Subscribed, Signed, Signed, Signed)).Should().Throw<ArgumentException>().WithMessage("*giving up*");
        new CareEvents(Visited, Visited, Visited).PhaseAt(Visited).Should().Be(CarePhase.InSale, "a buyer may do all in one moment");
    }

    [Fact]
    public void Phases_begin_with_their_events()
    {
        var moving = new CareEvents(Visited, Subscribed, Signed, Signed.AddDays(1));
        var giving = new CareEvents(Visited, Subscribed, gaveUpAt: Signed);

        moving.PhaseAt(Signed.AddTicks(-1)).Should().Be(CarePhase.PreSale);
        moving.PhaseAt(Signed).Should().Be(CarePhase.InSale);
        moving.PhaseAt(Signed.AddDays(1)).Should().Be(CarePhase.AfterMoveIn);
        giving.PhaseAt(Signed.AddTicks(-1)).Should().Be(CarePhase.PreSale);
        giving.PhaseAt(Signed).Should().Be(CarePhase.GivenUp);
    }

    [Fact]
    public void What_is_nobodys_or_empty_is_refused()
    {
        FluentActions.Invoking(() => new CareFile(default, CareProjects.Tianhui, Visitor.Events)).Should().Throw<ArgumentException>().WithMessage("*file of nobody*");
        FluentActions.Invoking(() => new CareFile(Buyer, " ", Visitor.Events)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FamilyMember("", "1")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FamilyMember("Mei", "")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CareMessage(default, CareMessageKind.Safety)).Should().Throw<ArgumentException>().WithMessage("*message to nobody*");
        FluentActions.Invoking(() => new CareMessage(Buyer, 0)).Should().Throw<ArgumentException>().WithMessage("*kind 0*");
        FluentActions.Invoking(() => new CareMessage(Buyer, CareMessageKind.Safety) { SmsInMonth = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => CustomerCare.FactsOf(Visitor, new CareMessage("B2", CareMessageKind.Safety))).Should().Throw<ArgumentException>().WithMessage("*B2*");
    }

    [Fact]
    public void A_cap_is_none_or_a_number()
    {
        MessageCap.Parse("none", CultureInfo.InvariantCulture).Should().Be(MessageCap.None);
        MessageCap.Parse("3", CultureInfo.InvariantCulture).Should().Be(MessageCap.Of(3));
        MessageCap.Of(3).ToString().Should().Be("3");
        MessageCap.None.ToString().Should().Be("none");
        MessageCap.TryParse("0", null, out _).Should().BeFalse();
        FluentActions.Invoking(() => MessageCap.Parse("few", CultureInfo.InvariantCulture)).Should().Throw<FormatException>().WithMessage("*few*none*");
        FluentActions.Invoking(() => MessageCap.Of(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_message_that_was_sent_is_a_contact_which_counts_where_it_went_to_the_buyer()
    {
        var birthday = new CareMessage(Buyer, CareMessageKind.Birthday);

        birthday.AsContact("M1", Signed, "Li").Should().Be(new Visits.Contact("M1", Buyer, Visits.ContactWay.Message, Signed, "Li") { Topic = CareTopics.Birthday });
        (birthday with { To = "139 0000 0000" }).AsContact("M2", Signed, "Li").Topic.Should().BeNull();
    }

    [Fact]
    public void Messages_tell_their_topics()
    {
        CareTopics.Of(CareMessageKind.Birthday).Should().Be(CareTopics.Birthday);
        CareTopics.Of(CareMessageKind.ClubInvitation).Should().Be(CareTopics.Event);
        CareTopics.Of(CareMessageKind.FamilyLetter).Should().Be(CareTopics.Progress);
        CareTopics.Of(CareMessageKind.Safety).Should().BeNull();
    }
}
