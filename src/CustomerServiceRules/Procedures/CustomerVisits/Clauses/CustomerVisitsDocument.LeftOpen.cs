using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.CustomerVisits;

// What the document leaves open: each with the default that the library applies.
internal static partial class CustomerVisitsDocument
{
    public const string LengthOfTraining = "OQ-49";

    public const string Approval = "GAP-VIS-approval";

    public const string CheckIn = "GAP-VIS-check-in";

    public const string Route = "GAP-VIS-8";

    public const string NothingFound = "GAP-VIS-11";

    public const string TrainingOutOfRange = "GAP-VIS-14.1";

    public const string Items = "GAP-VIS-items";

    public const string Reporting = "GAP-VIS-report";

    public const string FollowingUp = "GAP-VIS-follow-up";

    public const string Rescheduling = "GAP-VIS-rescheduled";

    public const string Missing = "GAP-VIS-missed";

    public const string Cancelling = "GAP-VIS-cancelled";

    public const string Refusing = "GAP-VIS-refused";

    private static Clause[] LeftOpen =>
    [
        new(LengthOfTraining, OpenQuestion, "How long is the customer trained? Default: 1 to 2 hours, both included; the 12 hours that are printed at every visit have lost a tilde."),
        new(Approval, OpenQuestion, "Who approves a plan of a visit? Default: the relations supervisor, whose post arranges visits (CSD-5.1), for the specialist visits by the supervisor's plan (CSD-5.2); a plan that is sent back says why."),
        new(CheckIn, OpenQuestion, "What shows that a visit was made? Default: a track point within 200 metres of the planned place and within the planned time."),
        new(Route, OpenQuestion, "Who may be met elsewhere than at the customer's? Default: customers that the plan calls large or hard to visit, and no others."),
        new(NothingFound, OpenQuestion, "What if nothing is to be found out? Default: it is recorded that there was nothing; what nobody has recorded is missing."),
        new(TrainingOutOfRange, OpenQuestion, "What of a visit at which the customer was trained for a shorter or longer time, or not at all? Default: that is no training, but the visit goes on with a reason, and the supervisor is given a finding."),
        new(Items, OpenQuestion, "Which items is the customer owed at a visit? Default: those of the entitlement decision that the host gives, each delivered or refused by the customer; without a decision none."),
        new(Reporting, OpenQuestion, "Who reports on a visit, and what? Default: whoever made it tells the supervisor what came of it and what is left to do; the form is a title without content."),
        new(FollowingUp, OpenQuestion, "How is what a visit left open followed up? Default: each point has somebody who sees to it, and the visit is closed when all are done; no clock runs until the host states a limit."),
        new(Rescheduling, OpenQuestion, "How is a visit put off? Default: with a reason and another plan, which the supervisor approves as the first; preparation begins anew."),
        new(Missing, OpenQuestion, "What of an approved visit that nobody makes in its time? Default: it is missed when its time is over, and neither put off nor refused any more; the supervisor is given a finding and the visit is planned anew."),
        new(Cancelling, OpenQuestion, "How is a visit called off? Default: by the supervisor, with a reason, before it begins."),
        new(Refusing, OpenQuestion, "What if the customer does not want the visit, or breaks it off? Default: it ends there, is nobody's failing, and the supervisor decides whether to plan another."),
    ];
}
