using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerRelations;

// What has to be there before a follow-up moves on.
public sealed partial class RelationFollowUpLifecycle
{
    /// <summary>Somebody follows up.</summary>
    public static readonly Guard<RelationFollowUp> HasStaff = new(
        "rel.follow-up.has-staff",
        new LocalizedText("a relations specialist is named", "已指定客户关系专员"),
        step => StepText.IsSaid(step.Case.Staff),
        "REL-15", "REL-21.2");

    /// <summary>The customer was reached, at an instant that is not still to come.</summary>
    public static readonly Guard<RelationFollowUp> IsMade = new(
        "rel.follow-up.is-made",
        new LocalizedText("it is recorded how and when the customer was reached", "已记录联系方式和时间"),
        step => step.Case.Made?.At <= step.AsOf,
        "REL-15", "REL-21.2")
    {
        Actual = step => Instant(step.Case.Made?.At),
        Required = step => $"at the latest {StepText.Of(step.AsOf)}",
    };

    /// <summary>By a way that the duty knows: an old customer by telephone or at home, on a tour in person.</summary>
    public static readonly Guard<RelationFollowUp> WayFits = new(
        "rel.follow-up.way-fits",
        new LocalizedText("an old customer was called or visited, on a tour the customer was visited", "老客户以电话或上门方式回访，巡访须到访"),
        step => step.Case.Made is not { } made || step.Case.Obligation.Duty.Ways.Contains(made.Way),
        "REL-15", "REL-21.2")
    {
        Actual = step => step.Case.Made?.Way.ToString(),
        Required = step => string.Join(" or ", step.Case.Obligation.Duty.Ways),
    };

    /// <summary>Within the span.</summary>
    public static readonly Guard<RelationFollowUp> IsInSpan = new(
        "rel.follow-up.is-in-span",
        new LocalizedText("the customer was reached within the span", "在回访周期内联系客户"),
        step => step.Case.Made is not { } made || step.Case.Obligation.Window.Contains(made.At),
        CustomerRelationsDocument.FollowUpRhythm, CustomerRelationsDocument.TourRhythm)
    {
        Actual = step => Instant(step.Case.Made?.At),
        Required = step => StepText.Span(step.Case.Obligation.Window.Opens, step.Case.Obligation.Window.Closes),
    };

    /// <summary>The customer needs something else by now, and it is known what.</summary>
    public static readonly Guard<RelationFollowUp> HasNeedChange = new(
        "rel.follow-up.has-need-change",
        new LocalizedText("what the customer needs by now is recorded", "已记录客户需求变化"),
        step => step.Case.NeedsHaveChanged == true && StepText.IsSaid(step.Case.NeedChange),
        "REL-15", "REL-3")
    {
        Actual = Change,
    };

    /// <summary>The customer was asked and needs nothing else.</summary>
    public static readonly Guard<RelationFollowUp> HasNoNeedChange = new(
        "rel.follow-up.has-no-need-change",
        new LocalizedText("the customer was asked and needs nothing else", "经了解客户需求未变化"),
        step => step.Case.NeedsHaveChanged == false,
        CustomerRelationsDocument.Steps)
    {
        Actual = Change,
    };

    /// <summary>Something is done about the change.</summary>
    public static readonly Guard<RelationFollowUp> HasMeasure = new(
        "rel.follow-up.has-measure",
        new LocalizedText("the measure is recorded", "已记录所采取的措施"),
        step => StepText.IsSaid(step.Case.Measure),
        "REL-15");

    /// <summary>The card is the customer's, and of key customers the one that is kept apart.</summary>
    public static readonly Guard<RelationFollowUp> IsTheCustomersCard = new(
        "rel.follow-up.is-the-customers-card",
        new LocalizedText("the card is the customer's, and of a key customer the one that is kept apart", "为该客户的关系卡，重点客户使用单独的资料卡"),
        step => step.Case.Card is { } card && card.Customer == step.Case.Customer && card.Kind == KindFor(step.Case),
        "REL-19", "REL-19.1")
    {
        Actual = step => step.Case.Card is { } card ? $"the {card.Kind.ToString().ToLowerInvariant()} card of {card.Customer}" : "no card",
        Required = step => $"the {KindFor(step.Case).ToString().ToLowerInvariant()} card of {step.Case.Customer}",
    };

    /// <summary>Every field of the card is filled in; a refusal names the others.</summary>
    public static readonly Guard<RelationFollowUp> CardIsAccurate = new(
        "rel.follow-up.card-is-accurate",
        new LocalizedText("the five fields of the card are filled in", "客户关系卡五项内容齐全、准确"),
        step => step.Case.Card is not { } card || card.EmptyFields.Count == 0,
        "REL-19", "REL-19.2")
    {
        Actual = step => $"without {string.Join(", ", step.Case.Card?.EmptyFields ?? [])}",
    };

    /// <summary>The customer confirmed the card at the contact or since.</summary>
    public static readonly Guard<RelationFollowUp> CardIsValid = new(
        "rel.follow-up.card-is-valid",
        new LocalizedText("the customer has confirmed the card since it was reached", "客户关系卡内容经客户确认有效"),
        step => step.Case.Card is not { } card || Since(step, card.ConfirmedAt),
        "REL-19.2")
    {
        Actual = step => Instant(step.Case.Card?.ConfirmedAt),
        Required = FromContact,
    };

    /// <summary>The card was written on at the contact or since.</summary>
    public static readonly Guard<RelationFollowUp> CardIsTimely = new(
        "rel.follow-up.card-is-timely",
        new LocalizedText("the card was written on since the customer was reached", "客户关系卡已及时记录和调整"),
        step => step.Case.Card is not { } card || Since(step, card.UpdatedAt),
        "REL-19.3", "REL-19.2", "REL-19.4")
    {
        Actual = step => Instant(step.Case.Card?.UpdatedAt),
        Required = FromContact,
    };

    /// <summary>A ground excuses the follow-up.</summary>
    public static readonly Guard<RelationFollowUp> IsExcused = new(
        "rel.follow-up.is-excused",
        new LocalizedText("there is a ground that excuses the follow-up", "存在免责事由"),
        step => step.Case.Excusal is not null,
        CustomerRelationsDocument.Periods, CustomerRelationsDocument.NotMade)
    {
        Actual = step => step.Case.Excusal?.Reason.English,
    };

    /// <summary>Nothing excuses the follow-up.</summary>
    public static readonly Guard<RelationFollowUp> IsNotExcused = IsExcused.Not(
        "rel.follow-up.is-not-excused", new LocalizedText("nothing excuses the follow-up", "无免责事由"));

    /// <summary>The span is not over: afterwards the follow-up is missed, and has to be excused.</summary>
    public static readonly Guard<RelationFollowUp> SpanIsNotOver = new(
        "rel.follow-up.span-is-not-over",
        new LocalizedText("the span is not over", "回访周期未过"),
        step => !step.Case.Obligation.Window.IsOver(step.AsOf),
        CustomerRelationsDocument.Missing, CustomerRelationsDocument.NotMade)
    {
        Actual = step => StepText.Of(step.AsOf),
        Required = step => StepText.Span(step.Case.Obligation.Window.Opens, step.Case.Obligation.Window.Closes),
    };

    /// <summary>It is said why the customer does not want it.</summary>
    public static readonly Guard<RelationFollowUp> HasReasonOfRefusal = new(
        "rel.follow-up.has-reason-of-refusal",
        new LocalizedText("why the customer refuses is said", "已注明客户谢绝原因"),
        step => StepText.IsSaid(step.Case.RefusedBecause),
        CustomerRelationsDocument.NotMade);

    /// <summary>It is said why the supervisor calls it off.</summary>
    public static readonly Guard<RelationFollowUp> HasReasonToCancel = new(
        "rel.follow-up.has-reason-to-cancel",
        new LocalizedText("why it is called off is said", "已注明取消原因"),
        step => StepText.IsSaid(step.Case.CancelledBecause),
        CustomerRelationsDocument.NotMade);

    private static RelationCardKind KindFor(RelationFollowUp followUp) => followUp.IsKeyCustomer ? RelationCardKind.Key : RelationCardKind.Ordinary;

    /// <summary>When the customer was reached: by what the host knows, else by the record.</summary>
    private static DateTimeOffset? ContactedAt(Step<RelationFollowUp> step) =>
        step.Case.Made?.At ?? (step.Record.History.Last(RelationFollowUpTrigger.MakeContact) is { } happened ? step.Record.InstantOf(happened) : null);

    private static bool Since(Step<RelationFollowUp> step, DateTimeOffset? instant) => instant is { } at && ContactedAt(step) is { } contacted && at >= contacted;

    private static string Instant(DateTimeOffset? instant) => instant is { } at ? StepText.Of(at) : "never";

    private static string? FromContact(Step<RelationFollowUp> step) => ContactedAt(step) is { } contacted ? $"from {StepText.Of(contacted)} on" : null;

    private static string Change(Step<RelationFollowUp> step) => step.Case.NeedsHaveChanged switch
    {
        null => "nobody has asked",
        true => StepText.IsSaid(step.Case.NeedChange) ? "a change" : "a change of which nobody says what it is",
        false => "no change",
    };
}
