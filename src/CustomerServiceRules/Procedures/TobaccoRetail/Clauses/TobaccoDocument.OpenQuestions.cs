using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// What the document leaves open, and where it contradicts itself: each with the default that the library applies.
internal static partial class TobaccoDocument
{
    /// <summary>The catalogue leaves the day from which a new tier counts open without giving the point a number of its own.</summary>
    public const string EffectDayLeftOpen = "GAP-4.4";

    /// <summary>Two points about detached special areas that the catalogue leaves open without a number.</summary>
    public const string SpecialAreasLeftOpen = "GAP-4.2";

    /// <summary>The document does not say how long a cycle of visit and delivery is.</summary>
    public const string VisitCycleLeftOpen = "OQ-9";

    /// <summary>The document says when a case is answered and called back, and not when it is over.</summary>
    public const string ClosingLeftOpen = "GAP-TOB-3.1.3-7";

    /// <summary>The document asks for satisfaction and new demands, and does not say what follows.</summary>
    public const string ReopeningLeftOpen = "GAP-TOB-3.1.3-8";

    /// <summary>The document forbids retaliation and does not say what follows it.</summary>
    public const string RetaliationLeftOpen = "GAP-TOB-17.3";

    /// <summary>The document does not say which cases and questions the rates of complaint handling count.</summary>
    public const string RatesLeftOpen = "GAP-TOB-17.5";

    /// <summary>The document names no department that owns anything.</summary>
    public const string OwnersLeftOpen = "GAP-TOB-23.1";

    /// <summary>The document has neither an end without a sanction nor an appeal.</summary>
    public const string AppealLeftOpen = "GAP-TOB-3.13";

    private static Clause[] OpenQuestions =>
    [
        new("OQ-1", OpenQuestion, "Which business formats exist besides Z? Default: a list that can be replaced, holding Z and six codes known from elsewhere."),
        new("OQ-2", OpenQuestion, "How is 20/60/20 rounded? Default: rank r of n stands at (r - 1/2)/n; up to 1/5 is large, up to 4/5 medium, beyond small."),
        new("OQ-3", OpenQuestion, "What of equal scores across a cut? Default: the whole group takes the code of its best member."),
        new("OQ-4", OpenQuestion, "What of no purchases, zero totals, returns and newcomers? Default: a sum below zero counts as zero; a zero total leaves the other share alone, two leave the format unranked at code 2; no purchases give code 3; a newcomer is unranked at code 3."),
        new("OQ-5", OpenQuestion, "Which period and population does the score take? Default: the last complete quarter; the customers of the county branch."),
        new("OQ-6", OpenQuestion, "Do qualities without a measure change the tier? Default: only by an approved and reasoned downgrade; nothing raises a tier."),
        new("OQ-7", OpenQuestion, "C is both urban and the support tier. Default: two types that are never joined."),
        new("OQ-8", OpenQuestion, "When is the monthly score due, and what is it for? Default: by the end of the 30th or of a shorter month's last day; it is kept and not used in the scale."),
        new(VisitCycleLeftOpen, OpenQuestion, "How long is a cycle of visit and delivery? Default: 7 calendar days."),
        new("OQ-10", OpenQuestion, "From when do the 5 working days of training run? Default: from the request."),
        new("OQ-11", OpenQuestion, "What is a week, and how are two weeks anchored? Default: the ISO week, an anchor day for each customer manager, a visit for each period."),
        new("OQ-12", OpenQuestion, "What does '3+3' mean? Default: three tiers with up to three layers of service (X-3)."),
        new("OQ-13", OpenQuestion, "What must be equal in supply, as scarce goods are tilted to tier A? Default: equal within format, market type and tier; across tiers only scarce-supply preference, supply guarantee and key-brand supply differ."),
        new("OQ-14", OpenQuestion, "Are tidying and cleaning, consultation at the shop and elsewhere, two services? Default: variants of one entitlement."),
        new("OQ-15", OpenQuestion, "What are the targets for online ordering and settlement? Default: none; they are configured."),
        new("OQ-16", OpenQuestion, "How are sample sizes rounded? Default: up, and at least 1."),
        new("OQ-17", OpenQuestion, "How severe is what, and what is long-term non-visiting? Default: configured; long-term is 3 missed periods in a row."),
        new("OQ-18", OpenQuestion, "Does 1 working day bind hard cases too, and which calls make up the 95 percent? Default: yes, for handling and answer, and what is late is recorded as a breach; all complaints closed in the month."),
        new("OQ-19", OpenQuestion, "What is the complaint centre called? Default: one unit with several names (X-5)."),
        new("OQ-62", OpenQuestion, "What is the '135' way of working? Default: a label without content."),
        new(SpecialAreasLeftOpen, OpenQuestion, "Is a special area of exactly 3000 inhabitants urban, and does the number bind headquarters of farms too? Default: yes to both."),
        new(EffectDayLeftOpen, OpenQuestion, "From which day does a new tier count? Default: from the day after the quarterly run; visits already planned stay."),
        new(ClosingLeftOpen, OpenQuestion, "When is a case over? Default: when the call-back confirms the result, finds the customer satisfied and hears of nothing new."),
        new(ReopeningLeftOpen, OpenQuestion, "What if the call-back leaves something open? Default: the case goes to its owner again, with a fresh working day and everything asked for anew."),
        new(RetaliationLeftOpen, OpenQuestion, "What follows retaliation? Default: the complaint assessment centre examines what is reported; what is found true opens a sanction matter; until that is decided the case stays open."),
        new(RatesLeftOpen, OpenQuestion, "Which cases do the rates count, and what of none? Default: complaints and not the other four types, each once by its last call-back; a rate of nothing is neither met nor missed."),
        new(OwnersLeftOpen, OpenQuestion, "Which department owns which cases? Default: none; the organisation lists its topics and owners."),
        new(AppealLeftOpen, OpenQuestion, "What if the facts are not confirmed, or the staff member objects? Default: the matter is dropped; an appeal is not kept."),
        .. VisitDutiesLeftOpen,
        .. SingleVisitsLeftOpen,
        .. SupervisionLeftOpen,
        .. QuestionsOfAllDocuments.Clauses,
    ];

    private static Clause[] Contradictions =>
    [
        new("X-1", OpenQuestion, "Two articles are printed as Article 13. Default: 13a and 13b."),
        new("X-2", OpenQuestion, "Equal supply for format and type, yet scarce goods tilted to tier A. Default: equality within a tier (OQ-13)."),
        new("X-3", OpenQuestion, "'3+3' is explained as three services, and tier C has two layers only. Default: three tiers, up to three layers, none extended for C."),
        new("X-4", OpenQuestion, "The letter C means urban and the support tier. Default: separate types (OQ-7)."),
        new("X-5", OpenQuestion, "The complaint centre has three names. Default: one unit with aliases (OQ-19)."),
        new("X-6", OpenQuestion, "The rules call themselves guidance and yet hold sanctions. Default: sanctions are each unit's to configure."),
        new("X-26", OpenQuestion, "Training is for 80 percent of all retailers, yet class and lecture are listed for tier A alone. Default: general training is another thing than the extended layer."),
        new("X-27", OpenQuestion, "Tier C is visited by a customer manager, yet has no dedicated one. Default: a shared manager; the visits stand."),
    ];
}
