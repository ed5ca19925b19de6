using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Lifecycles.Diagrams;

/// <summary>Described lifecycles to draw.</summary>
internal static class Described
{
    private static readonly Role Manager = new("demo.manager", new LocalizedText("customer manager", "客户经理"));
    private static readonly Role Duty = new("demo.duty", new LocalizedText("duty department", "责任部门"));

    public static LifecycleDescription Complaint { get; } = new(
        "demo.complaint",
        1,
        new LocalizedText("Complaint of a customer", "客户投诉"),
        "Received",
        [
            State("Received", "received", "已登记"),
            State("Open", "being handled", "处理中") with { InitialSubstate = "UnderReview" },
            State("UnderReview", "under review", "调查中", "Open") with { EntryEffects = ["demo.notify-duty"], ExitEffects = ["demo.file-report"] },
            State("Waiting", "waiting for the customer", "等待客户", "Open"),
            State("Answered", "answered", "已答复"),
            State("Closed", "closed", "已办结") with { IsFinal = true, EntryEffects = ["demo.archive"] },
            State("Rejected", "rejected", "不予受理") with { IsFinal = true },
        ],
        [
            Trigger("Accept", "accept", "受理", Manager), Trigger("Reject", "reject", "不予受理", Manager, Duty),
            Trigger("Ask", "ask the customer", "询问客户", Duty), Trigger("Reply", "customer replies", "客户回复", Manager),
            Trigger("Answer", "answer", "答复", Duty), Trigger("Escalate", "escalate", "升级", Role.Clock),
            Trigger("Reopen", "reopen", "重新处理", Manager), Trigger("Close", "close", "办结", Manager), Trigger("Note", "add a note", "备注", Manager, Duty),
        ],
        [
            Move("Received", "Accept", "UnderReview", "demo.has-cause") with { Effects = ["demo.tell-customer"] },
            Move("Received", "Reject", "Rejected", "demo.has-no-cause"),
            Move("Open", "Answer", "Answered"),
            new("Open", "Escalate", "Open", TransitionKind.Reentry, [], [], ["demo.notify-duty"]),
            new("Open", "Note", null, TransitionKind.Internal, [], [], ["demo.file-report"]),
            Move("UnderReview", "Ask", "Waiting"),
            Move("Waiting", "Reply", "UnderReview"),
            Move("Answered", "Reopen", "UnderReview", "demo.within-term"),
            Move("Answered", "Close", "Closed"),
            new("Answered", "Note", null, TransitionKind.Ignored, [], [], []),
            new("Answered", "Escalate", null, TransitionKind.Choice, ["Received", "Closed"], [], []) { Choice = "demo.by-finding" },
        ],
        [
            Guard("demo.has-cause", "the cause is known", "原因已明"), Guard("demo.has-no-cause", "nothing in the complaint can be checked", "投诉内容无法核实"),
            Guard("demo.within-term", "no more than ten working days have passed since the answer", "答复后不超过十个工作日"),
        ],
        [
            Effect("demo.archive", "put the file into the archive", "归档"), Effect("demo.file-report", "file the report", "提交报告"),
            Effect("demo.notify-duty", "notify the duty department", "通知责任部门"), Effect("demo.tell-customer", "tell the customer who handles it", "告知客户承办人"),
        ],
        [new("demo.overdue", "Open", "Escalate", new LocalizedText("five working days after receipt", "登记后五个工作日"), ["DEMO-1.4"])],
        [
            new("demo.complaint.refund", 1, new LocalizedText("Refund", "退款"), "None",
                [State("None", "no refund", "无退款"), State("Paid", "paid", "已退款") with { IsFinal = true }],
                [Trigger("Pay", "pay", "退款", Manager)], [Move("None", "Pay", "Paid")], [], [], [], []),
        ])
    {
        Choices = [new("demo.by-finding", new LocalizedText("by what was found", "按调查结果"), ["DEMO-1.5"])],
    };

    /// <summary>A lifecycle in which every text from outside is the same.</summary>
    public static LifecycleDescription Saying(string text) => new(
        "demo.outside",
        1,
        new LocalizedText(text, text),
        "A",
        [State("A", text, text) with { EntryEffects = ["demo.effect"] }, State("Group", text, text), State("B", text, text, "Group") with { IsFinal = true }],
        [Trigger("Go", text, text, new Role("demo.role", new LocalizedText(text, text)))],
        [Move("A", "Go", "B", "demo.guard"), new("B", "Go", null, TransitionKind.Internal, [], [], ["demo.effect"])],
        [Guard("demo.guard", text, text)],
        [Effect("demo.effect", text, text)],
        [new("demo.due", "A", "Go", new LocalizedText(text, text), [text])],
        []);

    /// <summary>A lifecycle with states in random superstates and random transitions between them.</summary>
    public static LifecycleDescription Random(int seed, int most)
    {
        var random = new Random(seed);
        var count = random.Next(1, most + 1);
        var states = new List<StateDescription>();
        for (var i = 0; i < count; i++)
        {
            var superstate = i > 0 && random.Next(3) == 0 ? states[random.Next(i)].Name : null;
            var label = string.Concat(Enumerable.Repeat(random.Next(4) == 0 ? "状态 " : "state ", random.Next(1, 6)));
            states.Add(State($"S{i}", $"{label}{i}", $"{label}{i}", superstate) with { IsFinal = random.Next(5) == 0 });
        }

        var transitions = Enumerable.Range(0, random.Next(0, 3 * count)).Select(i =>
        {
            var (from, to) = ($"S{random.Next(count)}", $"S{random.Next(count)}");
            return from == to
                ? new TransitionDescription(from, $"T{i % 7}", to, (TransitionKind)random.Next(1, 4), [], [], [])
                : Move(from, $"T{i % 7}", to, random.Next(3) == 0 ? ["demo.guard"] : []);
        });
        return new LifecycleDescription(
            "demo.random", 1, new LocalizedText($"random {seed}", $"随机 {seed}"), $"S{random.Next(count)}", states,
            [.. Enumerable.Range(0, 7).Select(i => Trigger($"T{i}", $"trigger {i}", $"动作 {i}", Manager))],
            [.. transitions], [Guard("demo.guard", "something that takes more than one line holds as the document says", "条件成立")], [], [], []);
    }

    public static StateDescription State(string name, string english, string chinese, string? superstate = null) =>
        new(name, new LocalizedText(english, chinese), superstate, IsFinal: false, [], [], ["DEMO-1"]);

    public static TransitionDescription Move(string from, string trigger, string to, params string[] guards) =>
        new(from, trigger, to, TransitionKind.Move, [], guards, []);

    private static TriggerDescription Trigger(string name, string english, string chinese, params Role[] roles) =>
        new(name, new LocalizedText(english, chinese), roles, ["DEMO-1.1"]);

    private static GuardDescription Guard(string id, string english, string chinese) => new(id, new LocalizedText(english, chinese), ["DEMO-1.2"]);

    private static EffectDescription Effect(string id, string english, string chinese) => new(id, new LocalizedText(english, chinese), ["DEMO-1.3"]);
}
