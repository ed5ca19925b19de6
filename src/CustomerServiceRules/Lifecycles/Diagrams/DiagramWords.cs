using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Diagrams;

/// <summary>The words that diagrams and tables add to what a description says.</summary>
internal sealed class DiagramWords(Language language)
{
    private static readonly LocalizedText[] Columns =
    [
        new("from", "当前状态"), new("trigger", "动作"), new("by", "执行人"), new("guards", "条件"),
        new("to", "目标状态"), new("effects", "后续事项"), new("due", "期限"), new("clauses", "条款"),
    ];


    public string Entry => Say("on entry", "进入时");

    public string Exit => Say("on exit", "离开时");

    public string Ignored => Say("ignored", "不处理");

    public string Again => Say("entered again", "重新进入");

    public string Stays => Say("stays", "状态不变");

    public string ChosenLater => Say("chosen when it happens", "届时确定");

    public string Final => Say("final", "终态");

    public string Or => Say(" or ", "或");

    public string And => Say(" and ", "且");

    public string Comma => Say(", ", "、");

    public string Semicolon => Say("; ", "；");

    public string Lifecycle => Say("lifecycle", "流程");

    public string[] Header => [.. Columns.Select(column => column.In(language))];

    public string By(string roles) => Say($"by {roles}", $"执行人：{roles}");

    public string Due(string deadline) => Say($"due {deadline}", $"期限：{deadline}");

    public string ChosenBy(string choice) => Say($"{ChosenLater}: {choice}", $"{ChosenLater}：{choice}");

    private string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;
}
