namespace ComplaintDesk.Display;

/// <summary>What the replay of a log says.</summary>
internal sealed partial class Texts
{
    public string Size => Say("{0:N0} incidents, {1:N0} events", "{0:N0} 个事件单，{1:N0} 个事件");

    public string Sum => Say(
        "{0:N0} accepted + {1:N0} refused + {2:N0} without change = {3:N0} events",
        "接受 {0:N0} + 拒绝 {1:N0} + 无变化 {2:N0} = {3:N0} 个事件");

    public string Conforming => Say(
        "{0:N0} of {1:N0} incidents conformed whole; {2:N0} had an event refused.",
        "{1:N0} 个事件单中有 {0:N0} 个全程符合规程，{2:N0} 个有事件被拒绝。");

    public string VerifiedByResolving => Say(
        "{0:N0} were resolved before any event showed work on them: taken as verified then; --verification seen refuses them.",
        "{0:N0} 个在没有任何处理记录时即告解决：视为同时核实；使用 --verification seen 则予以拒绝。");

    public string VerificationSeen => Say(
        "Only an event that shows work on an incident counts as its verification (--verification seen).",
        "只有显示正在处理的事件才视为核实（--verification seen）。");

    public string LimitAndHours => Say(
        "Deadline: {0} from opening to the result, paused while awaiting something, anew after a reopening.",
        "时限：自登记至反馈结果 {0}，等待期间暂停，重新受理后重新计算。");

    public string Hours => Say(
        "Working time: Monday to Friday, {0} to {1} of the log's own wall clock, no holidays: the log does not say where it was written.",
        "工作时间：周一至周五 {0} 至 {1}，按日志自身时间，不计节假日：日志未说明所在地。");

    public string MappingTitle => Say("How the events of the log become triggers of the store's procedure", "日志事件如何对应门店规程的触发");

    public string MappingNote => Say(
        "The first line that applies holds. All of a line is fired at one instant, or the event is refused. (In brackets): only where the complaint is on hold, or not verified.",
        "自上而下取首个适用行；同一行在同一时刻全部触发，否则该事件被拒绝。（括号内）仅在挂起或未核实时触发。");

    public string Change => Say("What the row changes", "本行的变化");

    public string Fired => Say("What is fired", "触发");

    public string Events => Say("Events", "事件数");

    public string RefusedEvents => Say("Refused", "拒绝");

    public string NothingFired => Say("nothing: without change", "不触发：无变化");

    public string Impossible => Say("nothing: refused", "不触发：拒绝");

    public string FactsTitle => Say("What the procedure asks for, and where it comes from", "规程要求的事实及其来源");

    public string Fact => Say("Fact", "事实");

    public string Source => Say("Column of the log", "日志列");

    public string Assumed => Say("assumed", "假定");

    public string AssumedNote => Say(
        "What is assumed is assumed from the beginning, so that a refusal comes of the order of the events alone.",
        "假定的事实自始成立，因此拒绝只可能源于事件的先后次序。");

    public string ReasonsTitle => Say("Why events were refused", "拒绝原因");

    public string NoRefusals => Say("No event was refused.", "没有事件被拒绝。");

    public string Reason => Say("Reason", "原因");

    public string Clauses => Say("Clauses", "条款");

    public string Incidents => Say("Incidents", "事件单数");

    public string FirstOnes => Say("First (incident, line)", "首例（事件单，行号）");

    public string DeadlineTitle => Say("How the deadline came out, by the priority on the last event", "各优先级（以末行为准）时限执行情况");

    public string Priority => Say("Priority", "优先级");

    public string Rounds => Say("Rounds", "轮次");

    public string Kept => Say("Kept", "按时");

    public string Late => Say("Late", "逾期办结");

    public string Overdue => Say("Overdue at the end", "期末逾期未结");

    public string Running => Say("Running", "计时中");

    public string Paused => Say("Paused", "暂停");

    public string Unknown => Say("Unknown", "未知");

    public string All => Say("All", "合计");

    public string OutOfOrder => Say(
        "Older than the event before it, and kept in the order of the file: {0:N0}",
        "早于其上一行、仍按文件次序处理的事件：{0:N0} 个");

    public string OutOfOrderRow => Say("  {0}, line {1}: {2}, after {3}", "  {0}，第 {1} 行：{2}，上一行为 {3}");

    public string BegunBeforeOpening => Say(
        "Incidents whose first event is older than their opening, and which begin with it: {0:N0}",
        "首个事件早于登记时间、以该事件为起点的事件单：{0:N0} 个");
}
