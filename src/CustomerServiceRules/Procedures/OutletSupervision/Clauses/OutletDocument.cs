using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.OutletSupervision;

/// <summary>The source document ANTA, shuffled slides: its clauses in our own words, and what it leaves open.</summary>
internal static class OutletDocument
{
    /// <summary>The document does not say what follows a rectification that does not help.</summary>
    public const string NotBetter = "GAP-ANTA-10a";

    /// <summary>The document does not say who does what, nor by when.</summary>
    public const string WhoAndWhen = "GAP-ANTA-10b";

    /// <summary>The document does not say when an outlet is a problem.</summary>
    public const string WhatIsAProblem = "GAP-ANTA-10c";

    public static SourceDocument Create() => new(
        "ANTA",
        new LocalizedText("Regional customer-service system for retail outlets", "区域客服工作体系"),
        [.. Clauses, .. Gaps]);

    private static Clause[] Clauses =>
    [
        new("ANTA-1", Kpi, "A store's sales of a day are its visitors times the rate at which they buy times what a buyer spends on average."),
        new("ANTA-2", Classification, "What drives each factor: five drivers of visitors, four of the rate, four of the average spent."),
        new("ANTA-3", LifecycleStep, "The regional system grows in four stages: introduce, build, complete, raise."),
        new("ANTA-3.1", Norm, "What each stage looks like, from a small service that executes to rules that support by themselves."),
        new("ANTA-4", LifecycleStep, "Nine steps make the system, from the basic idea over functions, structure, rules and staff to forms and feedback."),
        new("ANTA-5", Model, "The system has three parts: how outlets are kept up, who does it, and which services by which standard."),
        new("ANTA-6", Model, "It has three functions: consolidate the network, keep dealers up, integrate retail resources."),
        new("ANTA-7", Model, "Support of outlets rests on people, operation, ability and standard."),
        new("ANTA-8", Model, "Support covers training, visual atmosphere, brand signs, promotions, goods and shop rules, and more."),
        new("ANTA-9", Model, "Six links of a store's value chain each have rules of work, supervised and supported: launch, floor change, business, customers, sales analysis, promotion."),
        new("ANTA-10", Form, "Supervision of the market covers focus, itinerary, plan, techniques and results; for a problem store a rectification plan, its execution and its evaluation; and at the end a summary, shared cases and an evaluation of the supervision."),
        new("ANTA-11", Cadence, "The sales process is managed with tools, meetings, audits, a weekly control of progress and an evaluation of efficiency."),
        new("ANTA-12", Norm, "A database of core customers, a prompt way for complaints and a whole system of sales reports are kept up."),
        new("ANTA-13", Model, "The upkeep plan follows supply and demand of goods; stock is seen by cycle, average, safety and time."),
        new("ANTA-14", Model, "Retail stands on three legs: people, formation and equipment."),
        new("ANTA-15", Form, "The yearly plan starts from network, stores, operation and output and leads to policies, layout and upkeep."),
        new("ANTA-16", Model, "Four phases of the history of distribution."),
        new("ANTA-17", Model, "Efficiency is doing a thing well, effectiveness is what was done well."),
        new("ANTA-18", Classification, "Outlets are managed by class; by what they are classed is not said."),
    ];

    private static Clause[] Gaps =>
    [
        new(NotBetter, OpenQuestion, "What if a problem store is no better after its rectification? Default: another plan is made and carried out."),
        new(WhoAndWhen, OpenQuestion, "Who does what, and by when? Default: the supervisor prepares, visits, judges and sums up; the outlet puts right; the regional customer service evaluates the supervision; no limit is assumed."),
        new(WhatIsAProblem, OpenQuestion, "When is an outlet a problem? Default: when the supervisor says so once the results are there."),
    ];
}
